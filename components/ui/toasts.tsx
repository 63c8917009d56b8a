import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import type { ReactNode } from "react";

/** What was done, and the way back. */
export interface Told {
  text: string;
  undo?: () => void;
}

function List() {
  const { toasts, close } = Toast.useToastManager<{ undo?: (() => void) | undefined }>();
  // The newest alone is drawn: a heap of them would lie over the form that made them.
  return toasts.slice(0, 1).map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="mt-2 rounded-md border border-line bg-ink text-paper shadow-lg transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 px-3 py-2 text-sm">
        <Toast.Title className="min-w-0 flex-1" render={<p />} />
        {toast.data?.undo ? (
          <button
            type="button"
            className="rounded-sm px-2 py-1 font-semibold underline underline-offset-4 focus-visible:outline-current"
            onClick={() => {
              toast.data?.undo?.();
              close(toast.id);
            }}
          >
            撤销
          </button>
        ) : null}
        <Toast.Close aria-label="关闭提示" className="rounded-sm p-1 focus-visible:outline-current">
          <X aria-hidden className="size-4" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Holds the messages at the foot of the page. */
export function Toasts({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={8_000} limit={1}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="no-print fixed inset-x-3 bottom-3 z-50 mx-auto max-w-sm">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Says what was done; eight seconds, longer while it has focus or the pointer. */
export function useTell(): (told: Told) => void {
  const { add } = Toast.useToastManager<{ undo?: (() => void) | undefined }>();
  return ({ text, undo }) => {
    add({ title: text, data: { undo } });
  };
}

/** Takes away what was said: what may stand on an open page may not stand on a locked one. */
export function useTold(): { closeAll(): void } {
  const { close } = Toast.useToastManager();
  return { closeAll: () => close() };
}
