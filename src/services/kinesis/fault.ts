/** Errors of Kinesis Data Streams. */
import { Fault } from "../../core/fault.ts";

/** An argument that makes no sense. */
export const invalid = (message: string): Fault => new Fault("InvalidArgumentException", message);

/** A stream that is not there. */
export const noStream = (name: string, account: string): Fault =>
  new Fault("ResourceNotFoundException", `Stream ${name} under account ${account} not found.`);

/** A shard that is not there. */
export const noShard = (shard: string, stream: string, account: string): Fault =>
  new Fault("ResourceNotFoundException", `Shard ${shard} in stream ${stream} under account ${account} does not exist`);
