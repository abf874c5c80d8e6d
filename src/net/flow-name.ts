/** Names of flows that are the same in both directions, so that one of several ends sees both. */
import { jenkinsHash } from "./jenkins-hash.ts";
import { hasPorts } from "./packet.ts";
import type { Header } from "./packet.ts";

/** Which parts of a packet name its flow. */
export type FlowFields = "ports" | "protocol" | "addresses";

/** One end of a flow: its address as hexadecimal digits, and its port where there is one. */
export interface FlowEnd {
  readonly address: string;
  readonly port?: number;
}

/** A name of a flow; ports count where they are told and asked for. */
export function flowName(protocol: number, ends: readonly [FlowEnd, FlowEnd], fields: FlowFields): string {
  const texts = ends.map(({ address, port }) =>
    fields === "ports" && port !== undefined ? `${address}:${port}` : address,
  );
  return `${fields === "addresses" ? "" : protocol}|${texts.toSorted().join("|")}`;
}

/** The name of a header's flow. */
export function flowNameOf({ protocol, ...header }: Header, fields: FlowFields): string {
  const end = (side: "source" | "destination"): FlowEnd => {
    const address = header[side].words.map((word) => word.toString(16).padStart(8, "0")).join("");
    return { address, ...(hasPorts(protocol) && { port: header[`${side}Port`] }) };
  };
  return flowName(protocol, [end("source"), end("destination")], fields);
}

/** The place that a flow falls to by its name, from 0 to one below `count`. */
export function placeOf(name: string, count: number): number {
  return (
    jenkinsHash(
      Uint8Array.from(name, (letter) => letter.charCodeAt(0)),
      0,
    ) % count
  );
}
