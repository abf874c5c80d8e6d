/** Starts what records flows, once something needs it; the composition root's door to flow logs. */
import type { Cloud } from "../../core/cloud.ts";
import type { Observation } from "../../engines/flow-log/observation.ts";
import { formatAddress } from "../../net/address.ts";
import { FlowFeed } from "./flow-log-feed.ts";
import type { FlowSource } from "./flow-log-feed.ts";
import { KeptWindows } from "./flow-log-kept.ts";
import { FlowLogRecorder } from "./flow-log-recorder.ts";

/** What records flows, running. */
export interface FlowRecording {
  /** Tells of each flow that is seen, until the given function is called. */
  readonly watch: (watcher: (flow: ReturnType<typeof seenFlow>) => void) => () => void;
  /** Settles when everything that flow logs and watchers want is seen from then on. */
  readonly settle: () => Promise<void>;
  readonly end: () => void;
}

/** How flows are recorded. */
export interface RecordingOptions {
  /** Flow logs stood before. */
  readonly resumed?: boolean;
  /** The file that keeps what is not delivered yet. */
  readonly file?: string;
}

/** Records flows for the flow logs of a cloud, from a source that may come later. EC2 must be loaded. */
export function recordFlows(
  cloud: Cloud,
  source: () => FlowSource | undefined,
  { resumed = false, file }: RecordingOptions = {},
): FlowRecording {
  const recorder = new FlowLogRecorder(cloud, new KeptWindows(file));
  const feed = new FlowFeed(cloud, recorder, source, resumed);
  recorder.askBefore(() =>
    feed.poll().catch((error: unknown) => cloud.log.error({ error }, "Flows could not be asked for.")),
  );
  recorder.start();
  feed.run().catch((error: unknown) => cloud.log.error({ error }, "Flows are no longer recorded."));
  return {
    settle: () => feed.settle(),
    watch: (watcher) => feed.watch((seen) => watcher(seenFlow(seen))),
    end: () => {
      feed.end();
      recorder.end();
    },
  };
}

function seenFlow(seen: Observation) {
  const { interface: id, direction, action, protocol, sourcePort, destinationPort, packets, bytes, path, by } = seen;
  return {
    time: new Date(seen.last).toISOString(),
    interface: id,
    direction,
    action,
    protocol,
    source: formatAddress(seen.source),
    sourcePort,
    destination: formatAddress(seen.destination),
    destinationPort,
    packets,
    bytes,
    ...(path !== undefined && { path }),
    ...(by !== undefined && { by }),
  };
}
