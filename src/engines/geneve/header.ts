/** The outer part of a packet on its way to an appliance: GENEVE with the options of Gateway Load Balancers. */

/** What the options say. */
export interface Wrapping {
  /** 16 hexadecimal digits: the endpoint that the packet came by. */
  readonly endpoint: string;
  /** The number of its flow, which appliances send back: 32 bits. */
  readonly cookie: number;
}

/** The UDP port of GENEVE. */
export const genevePort = 6081;

/** AWS's class of options, and its kinds ("Gateway Load Balancers", the appliances' side of it). */
const optionClass = 0x0108;
const kinds = { endpoint: 1, attachment: 2, cookie: 3 } as const;
const baseLength = 8;
const etherTypes: Readonly<Record<number, number>> = { 4: 0x0800, 6: 0x86dd };

/** Wraps an IP packet. */
export function wrap(packet: Uint8Array, { endpoint, cookie }: Wrapping): Buffer {
  const options = Buffer.concat([
    option(kinds.endpoint, Buffer.from(endpoint, "hex")),
    option(kinds.attachment, Buffer.alloc(8)),
    option(kinds.cookie, word(cookie)),
  ]);
  const base = Buffer.alloc(baseLength);
  base[0] = options.length / 4;
  base.writeUInt16BE(etherTypes[packet[0]! >> 4] ?? 0, 2);
  return Buffer.concat([base, options, packet]);
}

/** Unwraps what an appliance sent back; nothing for what is no GENEVE with these options. */
export function unwrap(bytes: Uint8Array): (Wrapping & { readonly packet: Buffer }) | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all.length < baseLength || all[0]! >> 6 !== 0) return undefined;
  const end = baseLength + (all[0]! & 0x3f) * 4;
  if (end >= all.length) return undefined;
  const found = new Map<number, Buffer>();
  for (let at = baseLength; at + 4 <= end;) {
    const length = (all[at + 3]! & 0x1f) * 4;
    if (at + 4 + length > end) return undefined;
    if (all.readUInt16BE(at) === optionClass) found.set(all[at + 2]! & 0x7f, all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  const [endpoint, cookie] = [found.get(kinds.endpoint), found.get(kinds.cookie)];
  if (endpoint?.length !== 8 || cookie?.length !== 4) return undefined;
  return { endpoint: endpoint.toString("hex"), cookie: cookie.readUInt32BE(0), packet: all.subarray(end) };
}

function option(kind: number, data: Uint8Array): Buffer {
  const head = Buffer.from([optionClass >> 8, optionClass & 255, kind, data.length / 4]);
  return Buffer.concat([head, data]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
