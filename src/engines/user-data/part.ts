/** User data as single parts: unpacked, taken apart, and each told by its first line or its declared type. */
import { gunzipSync } from "node:zlib";
import { looksLikeMessage, readMessage } from "./mime.ts";
import { readYaml } from "./value.ts";

/** The kinds of parts that cloud-init knows. */
export type PartKind =
  | "script"
  | "boothook"
  | "cloud-config"
  | "archive"
  | "include"
  | "part-handler"
  | "jinja"
  | "jsonp"
  | "windows"
  | "unknown";

/** A part that holds no others. */
export interface Part {
  readonly kind: PartKind;
  /** A file's name: the declared one, or `part-001`. */
  readonly name: string;
  readonly content: Buffer;
  /** How a cloud-config asks to be joined to those before it. */
  readonly mergeHow?: string;
  /** What was declared or begun with, for messages. */
  readonly label: string;
}

/** Bytes that compressed user data may unfold to. */
const longest = 16 * 1024 * 1024;

const starts: readonly (readonly [string, PartKind])[] = [
  ["#cloud-config-archive", "archive"],
  ["#cloud-config-jsonp", "jsonp"],
  ["#cloud-config", "cloud-config"],
  ["#cloud-boothook", "boothook"],
  ["#include-once", "include"],
  ["#include", "include"],
  ["#part-handler", "part-handler"],
  ["## template: jinja", "jinja"],
  ["#!", "script"],
  ["<script>", "windows"],
  ["<powershell>", "windows"],
];

const types: Readonly<Record<string, PartKind>> = {
  "text/x-shellscript": "script",
  "text/x-shellscript-per-instance": "script",
  "text/cloud-config": "cloud-config",
  "text/cloud-config-archive": "archive",
  "text/cloud-config-jsonp": "jsonp",
  "text/cloud-boothook": "boothook",
  "text/x-include-url": "include",
  "text/x-include-once-url": "include",
  "text/part-handler": "part-handler",
  "text/jinja2": "jinja",
};

/** Types under which the first line says what a part is. */
const told = new Set(["text/plain", "text/x-not-multipart", "application/octet-stream", "application/x-gzip"]);

interface Raw {
  readonly content: Buffer;
  readonly type: string;
  readonly name?: string;
  readonly mergeHow?: string;
}

/** The parts in order. Throws a RangeError for what cannot be read. */
export function readParts(bytes: Buffer): Part[] {
  const raws = unfold({ content: bytes, type: "text/plain" }, 0);
  return raws.map((raw, at) => named(raw, `part-${String(at + 1).padStart(3, "0")}`));
}

function unfold(raw: Raw, depth: number): Raw[] {
  if (depth > 4) throw new RangeError("user data is packed too deeply");
  const content = unpack(raw.content);
  if (content.length === 0) return [];
  const inner = { ...raw, content };
  if (told.has(raw.type) && looksLikeMessage(content.subarray(0, 64).toString("latin1"))) {
    return readMessage(content).flatMap((part) => {
      const mergeHow = part.fields["merge-type"] ?? part.fields["x-merge-type"];
      return unfold({ content: part.content, type: part.type, name: part.name, mergeHow }, depth + 1);
    });
  }
  return kindOf(inner) === "archive" ? readArchive(content).flatMap((part) => unfold(part, depth + 1)) : [inner];
}

function unpack(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: longest });
  } catch (error) {
    throw new RangeError(`compressed user data cannot be unpacked: ${(error as Error).message}`);
  }
}

function kindOf({ content, type }: Raw): PartKind {
  const declared = types[type];
  if (declared) return declared;
  if (!told.has(type)) return "unknown";
  const text = firstText(content);
  return starts.find(([start]) => text.toLowerCase().startsWith(start))?.[1] ?? "unknown";
}

function firstText(content: Buffer): string {
  return content
    .subarray(0, 256)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimStart();
}

function named(raw: Raw, fallback: string): Part {
  const kind = kindOf(raw);
  const name = raw.name?.replace(/[^A-Za-z0-9._-]/g, "_").replace(/^\.+/, "") || fallback;
  const start = firstText(raw.content).split("\n")[0]!.slice(0, 60);
  const label = told.has(raw.type) ? JSON.stringify(start) : raw.type;
  return { kind, name, content: raw.content, label, ...(raw.mergeHow && { mergeHow: raw.mergeHow }) };
}

/** A YAML list of parts: texts, or `{type, content, filename}`. */
function readArchive(content: Buffer): Raw[] {
  const list = readYaml(content);
  if (!Array.isArray(list)) throw new RangeError("a cloud-config archive is a list");
  return list.map((item: unknown) => {
    if (typeof item === "string") return { content: Buffer.from(item), type: "text/plain" };
    const { type, content: text, filename } = (item ?? {}) as Record<string, unknown>;
    if (typeof text !== "string") throw new RangeError("a part of a cloud-config archive has no content");
    return {
      content: Buffer.from(text),
      type: typeof type === "string" ? type : "text/plain",
      ...(typeof filename === "string" && { name: filename }),
    };
  });
}
