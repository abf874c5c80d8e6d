/** Whatever is sent, the wire answers with a client's fault or a named refusal and never fails itself. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { sample, seed } from "../../test/proof.ts";
import { Fault, NotBuilt } from "../core/fault.ts";
import { decode, encodeFault } from "./codec.ts";
import type { WireRequest } from "./message.ts";
import { formatCbor } from "./protocols/cbor.ts";
import { form, json, request } from "./request-sample.ts";
import { route } from "./route.ts";
import { validate } from "./validate.ts";

const valid: readonly WireRequest[] = [
  form(
    "Action=RunInstances&Version=2016-11-15&ImageId=ami-1&MinCount=1&MaxCount=1" +
      "&NetworkInterface.1.DeviceIndex=0&TagSpecification.1.Tag.1.Key=k",
  ),
  form("Action=CreateUser&Version=2010-05-08&UserName=a&Tags.member.1.Key=k&Tags.member.1.Value=v"),
  json("TrentService.CreateKey", { Description: "d", Tags: [{ TagKey: "a", TagValue: "b" }], MultiRegion: false }),
  json("AWSWAF_20190729.CreateIPSet", {
    Name: "n",
    Scope: "REGIONAL",
    IPAddressVersion: "IPV4",
    Addresses: ["10.0.0.0/8"],
  }),
  request("PUT", "/2015-03-31/functions/f/configuration?Qualifier=1", {
    scope: "lambda",
    body: Buffer.from('{"Timeout":3}'),
  }),
  request("POST", "/2013-04-01/hostedzone", {
    scope: "route53",
    body: Buffer.from("<C><Name>a.</Name><CallerReference>r</CallerReference></C>"),
  }),
  request("PUT", "/b?tagging", {
    scope: "s3",
    body: Buffer.from("<T><TagSet><Tag><Key>a</Key><Value>b</Value></Tag></TagSet></T>"),
  }),
  request("GET", "/b?list-type=2&max-keys=3", {
    host: "b.s3.us-east-1.localhost",
    headers: { "x-amz-optional-object-attributes": "RestoreStatus" },
  }),
  request("POST", "/service/GraniteServiceVersion20100801/operation/PutMetricData", {
    headers: { "smithy-protocol": "rpc-v2-cbor" },
    body: formatCbor({ Namespace: "n", MetricData: [{ MetricName: "m", Timestamp: new Date(0) }] }),
  }),
];

type Edit = readonly [where: "body" | "path" | "query" | "host" | "header", at: number, cut: number, insert: string];

const pieces = [
  "",
  "\u0000",
  "%",
  "%00",
  "&",
  "=",
  ".",
  "<",
  ">",
  "&x;",
  "<!DOCTYPE a>",
  "{",
  "}",
  "[",
  '"',
  "__proto__",
  "1".repeat(40),
  "é",
  "\uffff",
  "/",
  "..",
  "-1",
  "null",
  "\u00ff\u00fe",
  "<A>".repeat(300),
];
const edit = fc.tuple(
  fc.constantFrom<Edit[0]>("body", "body", "body", "path", "query", "host", "header"),
  fc.nat(400),
  fc.nat(12),
  fc.constantFrom(...pieces),
);

function apply(sent: WireRequest, [where, at, cut, insert]: Edit): WireRequest {
  const change = (text: string): string => {
    const from = text.length === 0 ? 0 : at % (text.length + 1);
    return text.slice(0, from) + insert + text.slice(from + cut);
  };
  if (where === "body") return { ...sent, body: Buffer.from(change(sent.body.toString("latin1")), "latin1") };
  if (where !== "header") return { ...sent, [where]: change(sent[where]) };
  return {
    ...sent,
    headers: Object.fromEntries(Object.entries(sent.headers).map(([key, value]) => [key, change(value ?? "")])),
  };
}

it("100,000 malformed requests are answered, none with a failure of ours", () => {
  const requests = fc.tuple(fc.constantFrom(...valid), fc.array(edit, { minLength: 1, maxLength: 6 }));
  const check = ([sent, edits]: readonly [WireRequest, readonly Edit[]]): void => {
    const bent = edits.reduce(apply, sent);
    const routed = route(bent);
    try {
      validate(routed.service || "ec2", routed.operation, decode(routed, bent));
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault;
      const { status, body } = encodeFault(routed, fault, "id");
      expect(status === 501 ? fault instanceof NotBuilt : status >= 400 && status < 500).toBe(true);
      expect(body instanceof Uint8Array || typeof body === "string").toBe(true);
    }
  };
  fc.assert(fc.property(requests, check), { seed: seed(), numRuns: sample(100_000, 3_000) });
});
