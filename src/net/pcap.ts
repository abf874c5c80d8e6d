/** Capture files (pcap): the heading, and packets as they come in a stream that was cut anywhere. */

/** One packet of a capture. */
export interface Captured {
  /** Milliseconds since 1970, with a fraction. */
  readonly at: number;
  /** What was kept of the frame. */
  readonly bytes: Uint8Array;
  /** Bytes that it had on the link. */
  readonly length: number;
  /** The record as it stands in the file. */
  readonly record: Uint8Array;
}

/** Takes a capture piece by piece. */
export interface CaptureReader {
  /** The packets that are whole now. Throws a RangeError for what is no capture. */
  take(piece: Uint8Array): Captured[];
  /** The file's heading, once it has come. */
  heading(): Uint8Array | undefined;
}

/** Makes a reader of one capture. */
export function captureReader(): CaptureReader {
  let held: Uint8Array = new Uint8Array();
  let heading: Uint8Array | undefined;
  let form: Form | undefined;
  return {
    heading: () => heading,
    take: (piece) => {
      held = held.length === 0 ? piece : join(held, piece);
      if (!form || !heading) {
        if (held.length < headingBytes) return [];
        form = formOf(held);
        heading = held.slice(0, headingBytes);
        held = held.subarray(headingBytes);
      }
      const packets: Captured[] = [];
      for (let next = readRecord(held, form); next; next = readRecord(held, form)) {
        packets.push(next);
        held = held.subarray(next.record.length);
      }
      return packets;
    },
  };
}

/** The IP packet in a frame of a link type; nothing for other frames. */
export function ipPacketOf(frame: Uint8Array, linkType: number): Uint8Array | undefined {
  if (linkType === linkTypes.raw || linkType === linkTypes.rawBsd) return frame;
  const [at, end] = linkType === linkTypes.ethernet ? [12, 14] : linkType === linkTypes.cooked ? [14, 16] : [0, 0];
  if (end === 0 || frame.length < end) return undefined;
  const protocol = frame[at]! * 256 + frame[at + 1]!;
  return protocol === 0x0800 || protocol === 0x86dd ? frame.subarray(end) : undefined;
}

/** The kind of frames of a capture, from its heading. */
export function linkTypeOf(heading: Uint8Array): number {
  return new DataView(heading.buffer, heading.byteOffset).getUint32(20, formOf(heading).little) & 0xfffffff;
}

const headingBytes = 24;
const recordHeadBytes = 16;
const longestRecord = 1 << 20;
const linkTypes = { ethernet: 1, raw: 101, rawBsd: 12, cooked: 113 } as const;

interface Form {
  readonly little: boolean;
  /** How many of the smaller unit of time a second has. */
  readonly fractions: number;
}

function formOf(bytes: Uint8Array): Form {
  const magic = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const form = forms.get(magic);
  if (!form) throw new RangeError("this is no pcap capture");
  return form;
}

const forms = new Map<number, Form>([
  [0xa1b2c3d4, { little: false, fractions: 1e6 }],
  [0xd4c3b2a1, { little: true, fractions: 1e6 }],
  [0xa1b23c4d, { little: false, fractions: 1e9 }],
  [0x4d3cb2a1, { little: true, fractions: 1e9 }],
]);

function readRecord(bytes: Uint8Array, { little, fractions }: Form): Captured | undefined {
  if (bytes.length < recordHeadBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const [seconds, fraction, kept, length] = [0, 4, 8, 12].map((at) => view.getUint32(at, little)) as Four;
  if (kept > longestRecord) throw new RangeError(`a record of ${kept} bytes is none of a pcap capture`);
  const end = recordHeadBytes + kept;
  if (bytes.length < end) return undefined;
  const at = seconds * 1_000 + (fraction * 1_000) / fractions;
  return { at, length, bytes: bytes.subarray(recordHeadBytes, end), record: bytes.subarray(0, end) };
}

type Four = [number, number, number, number];

function join(one: Uint8Array, other: Uint8Array): Uint8Array {
  const joined = new Uint8Array(one.length + other.length);
  joined.set(one);
  joined.set(other, one.length);
  return joined;
}
