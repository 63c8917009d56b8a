import { lazy, Suspense } from "react";

const Rescue = lazy(() => import("./rescue"));

/** `Rescue`, loaded when something has gone wrong and not before. */
export function LazyRescue({ locked }: { locked?: boolean | undefined }) {
  return (
    <Suspense>
      <Rescue locked={locked} />
    </Suspense>
  );
}
