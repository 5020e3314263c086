// Workers behind a message channel: everything that goes to a worker and back is copied or handed over as in a browser.
import { expose, wrap, type Remote } from "comlink";
import type { WorkerHandle } from "../../src/workers/workerHandle";
import { simulationService, type SimulationService } from "../../src/workers/simulationService";

const channels: MessageChannel[] = [];

export function closeChannels(): void {
  for (const { port1, port2 } of channels.splice(0)) {
    port1.close();
    port2.close();
  }
}

export interface TestWorker extends WorkerHandle {
  fail(): void;
}

export function workerBehindChannel(service: SimulationService = simulationService()): TestWorker {
  const channel = new MessageChannel();
  channels.push(channel);
  expose(service, channel.port1);
  const remote: Remote<SimulationService> = wrap<SimulationService>(channel.port2);
  let fail = (): void => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = () => reject(new Error("out of memory"));
  });
  failed.catch(() => undefined);
  return { service: remote, failed, close: () => undefined, fail };
}
