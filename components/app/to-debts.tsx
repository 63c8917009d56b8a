/** The way to the debts out of a workspace page that has nothing to show without one. */
export function ToDebts({ children }: { children: string }) {
  return (
    <a href="#debts" className="text-brand underline underline-offset-2">
      {children}
    </a>
  );
}
