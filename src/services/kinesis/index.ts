/** Amazon Kinesis Data Streams: streams of shards, and records that outlive the process. */
import { service } from "../../core/service.ts";
import { recordOperations } from "./record.ts";
import { streamJobs, streamOperations } from "./stream.ts";
import { shards, streams } from "./tables.ts";

/** The service. */
export const kinesis = service("kinesis", {
  tables: [streams, shards],
  operations: [...streamOperations, ...recordOperations],
  jobs: streamJobs,
});
