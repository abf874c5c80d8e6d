/** A small strict XML parser for request bodies: no DTDs, no own entities, limited depth. */

/** An element. */
export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  /** By full name, `xsi:type`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All its own text, entities replaced. */
  readonly text: string;
}

interface OpenElement {
  name: string;
  tag: string;
  attributes: Map<string, string>;
  children: OpenElement[];
  text: string;
}

const deepest = 128;
const mostElements = 500_000;
const name = String.raw`[A-Za-z_:\u0080-\uffff][\w:.\-\u0080-\uffff]*`;
const startTag = new RegExp(String.raw`<(${name})((?:\s+${name}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`, "y");
const endTag = new RegExp(String.raw`</(${name})\s*>`, "y");
const attribute = new RegExp(String.raw`(${name})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, "g");
const declaration = /^\ufeff?(?:<\?xml\s[^?<>]{0,200}\?>)?/;
const predefined: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element of a document; undefined when it is not well formed or uses what is refused. */
export function parseXml(text: string): XmlElement | undefined {
  const document: OpenElement = { name: "", tag: "", attributes: new Map(), children: [], text: "" };
  const open: OpenElement[] = [document];
  let at = declaration.exec(text)?.[0].length ?? 0;
  for (let elements = 0; at < text.length;) {
    const current = open.at(-1) as OpenElement;
    const next = text.indexOf("<", at);
    if (!addText(current, text.slice(at, next < 0 ? text.length : next))) return undefined;
    if (next < 0) break;
    const end = skipMarkup(text, next, current);
    if (end === undefined) return undefined;
    if (end > next) at = end;
    else if (text[next + 1] === "/") {
      endTag.lastIndex = next;
      const match = endTag.exec(text);
      if (match?.[1] !== current.tag || open.length === 1) return undefined;
      open.pop();
      at = endTag.lastIndex;
    } else {
      startTag.lastIndex = next;
      const match = startTag.exec(text);
      const element = match && openElement(match);
      if (!element || ++elements > mostElements || open.length > deepest) return undefined;
      current.children.push(element);
      if (match[3] === "") open.push(element);
      at = startTag.lastIndex;
    }
  }
  return open.length === 1 && document.children.length === 1 && document.text.trim() === ""
    ? document.children[0]
    : undefined;
}

/** The end of a comment or CDATA section at `at`; `at` itself where neither is; undefined where markup is refused. */
function skipMarkup(text: string, at: number, current: OpenElement): number | undefined {
  const second = text[at + 1];
  if (second !== "!" && second !== "?") return at;
  if (text.startsWith("<!--", at)) {
    const end = text.indexOf("-->", at + 4);
    return end < 0 ? undefined : end + 3;
  }
  if (!text.startsWith("<![CDATA[", at) || current.tag === "") return undefined;
  const end = text.indexOf("]]>", at + 9);
  if (end < 0) return undefined;
  current.text += text.slice(at + 9, end);
  return end + 3;
}

function openElement(match: RegExpExecArray): OpenElement | undefined {
  const [, tag = "", attributeText = ""] = match;
  const attributes = new Map<string, string>();
  for (const [, key = "", double, single] of attributeText.matchAll(attribute)) {
    const value = replaceEntities(double ?? single ?? "");
    if (value === undefined || attributes.has(key)) return undefined;
    attributes.set(key, value);
  }
  return { name: tag.slice(tag.indexOf(":") + 1), tag, attributes, children: [], text: "" };
}

function addText(element: OpenElement, text: string): boolean {
  if (text === "") return true;
  const plain = replaceEntities(text);
  if (plain === undefined) return false;
  element.text += plain;
  return true;
}

function replaceEntities(text: string): string | undefined {
  if (!text.includes("&")) return text;
  let bad = false;
  const plain = text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{1,10}));|&/g, (_, decimal, hex, entity) => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex as string, 16) : undefined;
    const found = code === undefined ? predefined[entity as string] : characterOf(code);
    if (found === undefined) bad = true;
    return found ?? "";
  });
  return bad ? undefined : plain;
}

function characterOf(code: number): string | undefined {
  const allowed = code === 9 || code === 10 || code === 13 || (code >= 32 && code <= 0x10ffff && code >> 11 !== 27);
  return allowed ? String.fromCodePoint(code) : undefined;
}
