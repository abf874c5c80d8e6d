/** Multipart messages (RFC 2045, RFC 2046) as user data uses them: headers, boundaries, transfer encodings. */

/** One part that holds no others. */
interface MimePart {
  /** Lower case, without parameters. */
  readonly type: string;
  readonly name?: string;
  /** Header fields by lower-case name. */
  readonly fields: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** Parts of parts of parts: more is no user data. */
const deepest = 8;
const mostParts = 256;

/** Whether a text begins with header fields of a message. */
export function looksLikeMessage(text: string): boolean {
  return /^(content-type|mime-version|content-transfer-encoding|from|subject|merge-type|x-merge-type):/i.test(text);
}

/** The parts of a message, innermost ones, in order. Throws a RangeError for what cannot be read. */
export function readMessage(bytes: Buffer): MimePart[] {
  const parts = readEntity(bytes, 0);
  if (parts.length > mostParts) throw new RangeError(`user data of more than ${mostParts} parts`);
  return parts;
}

function readEntity(bytes: Buffer, depth: number): MimePart[] {
  if (depth > deepest) throw new RangeError("user data nests its parts too deeply");
  const { fields, body } = splitHead(bytes);
  const { value, parameters } = readField(fields["content-type"] ?? "text/plain");
  const type = value.toLowerCase();
  if (type.startsWith("multipart/")) {
    const { boundary } = parameters;
    if (!boundary) throw new RangeError("a multipart message names no boundary");
    return splitAt(body, boundary).flatMap((part) => readEntity(part, depth + 1));
  }
  const name = readField(fields["content-disposition"] ?? "").parameters["filename"] ?? parameters["name"];
  return [{ type, ...(name && { name }), fields, content: decode(body, fields["content-transfer-encoding"]) }];
}

function splitHead(bytes: Buffer): { fields: Record<string, string>; body: Buffer } {
  const text = bytes.toString("latin1");
  const lead = /^(\r?\n)/.exec(text);
  if (lead) return { fields: {}, body: bytes.subarray(lead[0].length) };
  const gap = /\r?\n\r?\n/.exec(text);
  const head = gap ? text.slice(0, gap.index) : text;
  const body = gap ? bytes.subarray(gap.index + gap[0].length) : Buffer.alloc(0);
  const fields: Record<string, string> = {};
  for (const line of head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const at = line.indexOf(":");
    if (at > 0) fields[line.slice(0, at).trim().toLowerCase()] = line.slice(at + 1).trim();
  }
  return { fields, body };
}

/** `value; name=text; name="text"`. */
function readField(text: string): { value: string; parameters: Record<string, string> } {
  const [value = "", ...rest] = text.match(/(?:"(?:\\.|[^"\\])*"|[^;])+/g) ?? [];
  const parameters: Record<string, string> = {};
  for (const part of rest) {
    const at = part.indexOf("=");
    if (at < 0) continue;
    const raw = part.slice(at + 1).trim();
    parameters[part.slice(0, at).trim().toLowerCase()] = raw.startsWith('"')
      ? raw.slice(1, -1).replace(/\\(.)/g, "$1")
      : raw;
  }
  return { value: value.trim(), parameters };
}

function splitAt(body: Buffer, boundary: string): Buffer[] {
  const escaped = boundary.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(^|\\r?\\n)--${escaped}(--)?[ \\t]*(?=\\r?\\n|$)`, "g");
  const marks = [...body.toString("latin1").matchAll(pattern)];
  const parts: Buffer[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark[2]) break;
    const rest = body.subarray(mark.index + mark[0].length, marks[at + 1]?.index ?? body.length);
    const line = rest[0] === 0x0d ? 2 : 1;
    parts.push(rest.subarray(line));
  }
  return parts;
}

function decode(body: Buffer, encoding = "7bit"): Buffer {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body.toString("latin1"), "base64");
    case "quoted-printable":
      return Buffer.from(
        body
          .toString("latin1")
          .replace(/=\r?\n/g, "")
          .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      );
    case "7bit":
    case "8bit":
    case "binary":
      return body;
    default:
      throw new RangeError(`a part is encoded as ${encoding}, which is unknown`);
  }
}
