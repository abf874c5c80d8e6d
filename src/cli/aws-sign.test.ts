/** Signatures of requests to AWS. */
import { expect, it } from "vitest";
import { checkSignature } from "../wire/signature-check.ts";
import { readSignature } from "../wire/signature.ts";
import type { Signature } from "../wire/signature.ts";
import { sign } from "./aws-sign.ts";

const at = Date.parse("2026-01-02T03:04:05Z");
const url = new URL("https://ec2.us-east-1.amazonaws.com/");
const body = "Action=DescribeVpcs&Version=2016-11-15";

function check(secret: string, sent = body): void {
  const credentials = { accessKeyId: "AKIDEXAMPLE", secret: "wJalr", sessionToken: "token/+=" };
  const headers = { ...sign({ url, body, service: "ec2", region: "us-east-1", credentials, at }), host: url.host };
  const request = { method: "POST", path: "/", query: "", rawHeaders: Object.entries(headers).flat() };
  const signature = readSignature(headers, "") as Signature;
  checkSignature({ request, headers, body: Buffer.from(sent), signature, dialect: "ec2", now: at + 60_000 }, secret);
}

it("a signed request passes the check that AWS makes", () => {
  expect(() => check("wJalr")).not.toThrow();
});

it("another secret, or another body, does not pass it", () => {
  expect(() => check("another")).toThrow(/not able to validate/);
  expect(() => check("wJalr", "Action=DeleteVpc")).toThrow(/not able to validate/);
});
