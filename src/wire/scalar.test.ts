/** Text becomes scalars and scalars become text, and what is none is refused. */
import { describe, expect, it } from "vitest";
import { parseForm } from "./form.ts";
import { CborError, formatCbor, parseCbor } from "./protocols/cbor.ts";
import { parseXml } from "./protocols/xml-parse.ts";
import { readScalar, readTimestamp, writeTimestamp } from "./scalar.ts";

const read = (type: "integer" | "long" | "double" | "boolean" | "blob", text: string) =>
  readScalar({ type, name: type }, text);

describe("numbers, booleans, bytes", () => {
  it.each([
    ["integer", "17", 17],
    ["integer", "-2147483648", -2147483648],
    ["integer", "2147483648", undefined],
    ["integer", "1.5", undefined],
    ["integer", "0x10", undefined],
    ["integer", "1e3", undefined],
    ["integer", "", undefined],
    ["integer", " 1", undefined],
    ["long", "2147483648", 2147483648],
    ["long", "99999999999999999999", undefined],
    ["double", "-1.5e3", -1500],
    ["double", ".5", 0.5],
    ["double", "NaN", Number.NaN],
    ["double", "-Infinity", -Infinity],
    ["double", "infinity", undefined],
    ["boolean", "true", true],
    ["boolean", "False", false],
    ["boolean", "1", undefined],
    ["blob", "YQ==", Buffer.from("a")],
    ["blob", "", Buffer.alloc(0)],
    ["blob", "?", undefined],
  ] as const)("%s %j is %s", (type, text, value) => {
    expect(read(type, text)).toEqual(value);
  });
});

describe("moments", () => {
  const at = "2026-01-02T03:04:05.000Z";
  it.each([
    ["2026-01-02T03:04:05Z", at],
    ["2026-01-02T03:04:05.678901Z", "2026-01-02T03:04:05.678Z"],
    ["2026-01-02T04:04:05+01:00", at],
    ["2026-01-01T22:04:05-0500", at],
    ["2026-01-02T03:04:05", at],
    ["2026-01-02 03:04:05", at],
    ["2026-01-02T03:04", "2026-01-02T03:04:00.000Z"],
    ["2026-01-02", "2026-01-02T00:00:00.000Z"],
    ["20260102T030405Z", at],
    ["1767323045", at],
    ["1767323045.5", "2026-01-02T03:04:05.500Z"],
    ["Fri, 02 Jan 2026 03:04:05 GMT", at],
    ["2026-02-30", undefined],
    ["2026-13-01", undefined],
    ["2026-01-02T25:00:00Z", undefined],
    ["tomorrow", undefined],
    ["", undefined],
    ["9".repeat(40), undefined],
  ])("%s is %s", (text, expected) => {
    expect(readTimestamp(text)?.toISOString()).toBe(expected);
  });

  it("are written in each form", () => {
    const moment = new Date(1_767_323_045_500);
    expect(writeTimestamp(moment, "iso8601")).toBe("2026-01-02T03:04:05.500Z");
    expect(writeTimestamp(moment, "rfc822")).toBe("Fri, 02 Jan 2026 03:04:05 GMT");
    expect(writeTimestamp(moment, "unixTimestamp")).toBe("1767323045.5");
  });
});

describe("forms", () => {
  it("become a tree of their names", () => {
    const tree = parseForm("a.1=x+y&a.2=%C3%A9&&b&c==");
    expect([...(tree.children?.get("a")?.children ?? [])].map(([key, node]) => [key, node.name, node.value])).toEqual([
      ["1", "a.1", "x y"],
      ["2", "a.2", "é"],
    ]);
    expect([tree.children?.get("b")?.value, tree.children?.get("c")?.value]).toEqual(["", "="]);
  });

  it.each(["a..b=1", ".a=1", "a.=1", "=1", "%=1", "a=%C3", "a=1&a=2", "a.%2e=1"])("refuse %s", (text) => {
    expect(() => parseForm(text)).toThrow("The query string contains a syntax error.");
  });
});

describe("XML", () => {
  it("keeps names, attributes and text apart from prefixes, comments and declarations", () => {
    const root = parseXml(
      `\ufeff<?xml version="1.0"?>\n<!-- c --><x:A b='1' c:d="&lt;"> t <E/><!-- <B> --><![CDATA[&]]></x:A >\n`,
    );
    expect(root).toMatchObject({ name: "A", text: " t &", children: [{ name: "E" }] });
    expect([...(root?.attributes ?? [])]).toEqual([
      ["b", "1"],
      ["c:d", "<"],
    ]);
  });

  it.each([
    "",
    "a<A/>",
    "<A/>a",
    "<A",
    "<A/",
    "</A>",
    "<A>&amp</A>",
    "<A>&#xD800;</A>",
    "<A b></A>",
    "<A b=1/>",
    "<1/>",
    "<A/ >",
    "<![CDATA[a]]><A/>",
  ])("refuses %j", (text) => {
    expect(parseXml(text)).toBeUndefined();
  });

  it("a long row of attributes or entities takes no time", () => {
    const started = performance.now();
    parseXml(`<A ${'a="b" '.repeat(20_000)}`);
    parseXml(`<A ${"a ".repeat(50_000)}`);
    parseXml(`<A>${"&amp;".repeat(100_000)}</A>`);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("CBOR", () => {
  it.each([
    0,
    23,
    24,
    255,
    256,
    65_535,
    65_536,
    2 ** 32,
    Number.MAX_SAFE_INTEGER,
    -1,
    -24,
    -25,
    -(2 ** 33),
    1.5,
    -0.1,
    Infinity,
    "",
    "é".repeat(200),
    true,
    false,
    [1, ["a"]],
    { a: { b: [null] } },
  ])("%j is read back equal", (value) => {
    expect(JSON.parse(JSON.stringify([parseCbor(formatCbor(value))]))).toEqual(JSON.parse(JSON.stringify([value])));
  });

  it("reads moments, bytes, half floats and endless values", () => {
    expect(parseCbor(formatCbor(new Date(1500)))).toEqual(new Date(1500));
    expect(parseCbor(formatCbor(Buffer.from([1, 2])))).toEqual(Buffer.from([1, 2]));
    expect(parseCbor(Buffer.from("f93c00", "hex"))).toBe(1);
    expect(parseCbor(Buffer.from("9f0102ff", "hex"))).toEqual([1, 2]);
    expect({ ...(parseCbor(Buffer.from("bf616101ff", "hex")) as object) }).toEqual({ a: 1 });
    expect(parseCbor(Buffer.from("7f61616162ff", "hex"))).toBe("ab");
  });

  it.each([
    "",
    "ff",
    "9f",
    "1c",
    "a1",
    "a10102",
    "5b7fffffffffffffff",
    "9b00000000ffffffff",
    "c16161",
    "0101",
    "81".repeat(300),
  ])("refuses %s", (hex) => {
    expect(() => parseCbor(Buffer.from(hex, "hex"))).toThrow(CborError);
  });
});
