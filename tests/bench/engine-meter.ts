import type { LabPage } from "../libraries/lab";

/** What the main thread of one page did, by its own clock: it stands still while other programs have the processor. */
export interface Meter {
  /** Runs a task and returns its result and the processor time of the page's main thread in ms, painting included. */
  of<T>(task: () => Promise<T>): Promise<{ told: T; cpuMs: number }>;
  /** The longest single task of the main thread while `task` ran, in ms of processor time. */
  longest(task: () => Promise<unknown>): Promise<number>;
  /** Used heap in bytes and nodes that exist, after the rubbish was collected. */
  memory(): Promise<{ heap: number; nodes: number }>;
}

interface Traced {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

export async function meterOf({ page }: LabPage): Promise<Meter> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  const threadMs = async (): Promise<number> =>
    (await cdp.send("Performance.getMetrics")).metrics.find((one) => one.name === "ThreadTime")!.value * 1_000;
  return {
    async of(task) {
      const before = await threadMs();
      const told = await task();
      return { told, cpuMs: (await threadMs()) - before };
    },
    async longest(task) {
      const events: Traced[] = [];
      const keep = ({ value }: { value: object[] }): unknown => events.push(...(value as Traced[]));
      cdp.on("Tracing.dataCollected", keep);
      await cdp.send("Tracing.start", {
        traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
        transferMode: "ReportEvents",
      });
      await task();
      const complete = new Promise((done) => cdp.once("Tracing.tracingComplete", done));
      await cdp.send("Tracing.end");
      await complete;
      cdp.off("Tracing.dataCollected", keep);
      const mains = new Set(
        events.filter((one) => one.name === "thread_name" && one.args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}.${tid}`),
      );
      const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && mains.has(`${pid}.${tid}`));
      return Math.max(0, ...tasks.map(({ tdur }) => (tdur ?? 0) / 1_000));
    },
    async memory() {
      await cdp.send("HeapProfiler.collectGarbage");
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      const { nodes } = await cdp.send("Memory.getDOMCounters");
      return { heap: usedSize, nodes };
    },
  };
}
