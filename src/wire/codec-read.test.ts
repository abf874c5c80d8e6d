/** Requests become inputs in each protocol; malformed ones get the protocol's error. */
import { describe, expect, it } from "vitest";
import { formatCbor } from "./protocols/cbor.ts";
import { form, inputOf, json, refusalOf, request } from "./request-sample.ts";

const ec2 = (fields: string) => form(`Version=2016-11-15&${fields}`);
const iam = (fields: string) => form(`Version=2010-05-08&${fields}`);
const s3 = (method: string, target: string, body = "", headers = {}) =>
  request(method, target, { scope: "s3", body: Buffer.from(body), headers });

describe("ec2", () => {
  it.each([
    [
      "Action=DescribeVpcs&Filter.1.Name=tag%3AName&Filter.1.Value.1=a+b&Filter.1.Value.2=%2B",
      { Filters: [{ Name: "tag:Name", Values: ["a b", "+"] }] },
    ],
    ["Action=DescribeVpcs&VpcId.10=c&VpcId.2=b&VpcId.1=a", { VpcIds: ["a", "b", "c"] }],
    ["Action=DescribeVpcs&MaxResults=5&DryRun=TRUE", { MaxResults: 5, DryRun: true }],
    ["Action=DescribeVpcs&NextToken=", { NextToken: "" }],
    [
      "Action=CreateVpc&TagSpecification.1.ResourceType=vpc&TagSpecification.1.Tag.1.Key=k" +
        "&TagSpecification.1.Tag.1.Value=",
      { TagSpecifications: [{ ResourceType: "vpc", Tags: [{ Key: "k", Value: "" }] }] },
    ],
    [
      "Action=RunInstances&NetworkInterface.1.Ipv6Addresses.1.Ipv6Address=2001%3Adb8%3A%3A1",
      { NetworkInterfaces: [{ Ipv6Addresses: [{ Ipv6Address: "2001:db8::1" }] }] },
    ],
    ["Action=ImportKeyPair&PublicKeyMaterial=YQ%3D%3D", { PublicKeyMaterial: Buffer.from("a") }],
    [
      "Action=CreateCapacityReservation&EndDate=2030-01-02T03%3A04%3A05Z",
      { EndDate: new Date("2030-01-02T03:04:05Z") },
    ],
  ])("%s", (fields, input) => {
    expect(inputOf(ec2(fields))).toEqual(input);
  });

  it.each([
    ["Action=DescribeVpcs&Foo=1", "UnknownParameter", "The parameter Foo is not recognized"],
    ["Action=DescribeVpcs&Filter.1.Foo=1", "UnknownParameter", "The parameter Filter.1.Foo is not recognized"],
    ["Action=DescribeVpcs&Filter.x.Name=1", "UnknownParameter", "The parameter Filter.x is not recognized"],
    [
      "Action=DescribeVpcs&MaxResults=many",
      "InvalidParameterValue",
      "Value (many) for parameter MaxResults is invalid.",
    ],
    [
      "Action=DescribeVpcs&MaxResults=2147483648",
      "InvalidParameterValue",
      "Value (2147483648) for parameter MaxResults is invalid.",
    ],
    ["Action=DescribeVpcs&DryRun=maybe", "InvalidParameterValue", "Value (maybe) for parameter DryRun is invalid."],
    ["Action=DescribeVpcs&VpcId=vpc-1", "InvalidParameterValue", "Value (vpc-1) for parameter VpcId is invalid."],
  ])("refuses %s", (fields, code, message) => {
    expect(refusalOf(ec2(fields)).fault).toMatchObject({ code, message, status: 400 });
  });

  it("a name that would change a prototype is an unknown parameter", () => {
    for (const name of ["__proto__.x", "constructor.prototype.x", "Filter.1.__proto__"])
      expect(refusalOf(ec2(`Action=DescribeVpcs&${name}=1`)).fault.code).toBe("UnknownParameter");
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("names of more than forty parts and more than fifty thousand fields are refused", () => {
    expect(refusalOf(ec2(`Action=DescribeVpcs&${"a.".repeat(50)}b=1`)).fault.code).toBe("MalformedQueryString");
    expect(refusalOf(ec2(`Action=DescribeVpcs${"&x".repeat(50_001)}`)).fault.code).toBe("MalformedQueryString");
  });
});

describe("query", () => {
  it.each([
    [
      "Action=CreateUser&UserName=a&Tags.member.1.Key=k&Tags.member.1.Value=v",
      { UserName: "a", Tags: [{ Key: "k", Value: "v" }] },
    ],
    ["Action=ListUsers&MaxItems=3&Unknown=1", { MaxItems: 3 }],
    [
      "Action=SimulateCustomPolicy&PolicyInputList=&ActionNames.member.1=a",
      { PolicyInputList: [], ActionNames: ["a"] },
    ],
  ])("%s", (fields, input) => {
    expect(inputOf(iam(fields))).toEqual(input);
  });

  it("reads maps by their entries", () => {
    const fields =
      "Action=CreateTopic&Version=2010-03-31&Name=t&Attributes.entry.1.key=__proto__&Attributes.entry.1.value=v";
    const { Attributes } = inputOf(form(fields));
    expect(Object.entries(Attributes as object)).toEqual([["__proto__", "v"]]);
  });

  it.each([
    "Action=ListUsers&MaxItems=x",
    "Action=ListUsers&MaxItems.member.1=2",
    "Action=CreateUser&UserName=a&Tags.member.x=1",
    "Action=CreateUser&UserName=a&Tags.member.1=b",
  ])("refuses %s as MalformedInput", (fields) => {
    const { answer } = refusalOf(iam(fields));
    expect(answer.status).toBe(400);
    expect(answer.body).toContain("<Type>Sender</Type><Code>MalformedInput</Code>");
  });
});

describe("json", () => {
  it("reads members by shape and leaves out what is null or unknown", () => {
    const sent = { Description: "é", Origin: null, Extra: [1], Tags: [{ TagKey: "a", TagValue: "b", More: {} }] };
    expect(inputOf(json("TrentService.CreateKey", sent))).toEqual({
      Description: "é",
      Tags: [{ TagKey: "a", TagValue: "b" }],
    });
  });

  it("reads blobs, moments and maps", () => {
    const sent = { KeyId: "k", Plaintext: "AQI=", EncryptionContext: { a: "b" } };
    expect(inputOf(json("TrentService.Encrypt", sent))).toEqual({ ...sent, Plaintext: Buffer.from([1, 2]) });
    const logs = { logGroupName: "g", logStreamName: "s", logEvents: [{ timestamp: 1.5e12, message: "m" }] };
    expect(inputOf(json("Logs_20140328.PutLogEvents", logs))).toEqual(logs);
    const events = { Entries: [{ Time: 1700000000.5 }] };
    expect(inputOf(json("AWSEvents.PutEvents", events))).toEqual({ Entries: [{ Time: new Date(1700000000500) }] });
  });

  it("an empty body is an empty input", () => {
    expect(inputOf(json("TrentService.ListKeys", ""))).toEqual({});
  });

  it.each([
    [{ Description: 5 }, "NUMBER_VALUE cannot be converted to String"],
    [{ Description: true }, "TRUE_VALUE cannot be converted to String"],
    [{ Description: {} }, "Start of structure or map found where not expected."],
    [{ Description: [] }, "Start of list found where not expected"],
    [{ MultiRegion: "no" }, "STRING_VALUE cannot be converted to Boolean"],
    [{ Tags: {} }, "Start of structure or map found where not expected."],
    [{ Tags: ["x"] }, "Unexpected value type"],
    [[], "Start of list found where not expected"],
    ["{", "Could not parse the request body as JSON."],
  ])("refuses %j", (sent, message) => {
    const { fault, answer } = refusalOf(json("TrentService.CreateKey", sent));
    expect([fault.code, fault.message, answer.status]).toEqual(["SerializationException", message, 400]);
    expect(JSON.parse(answer.body as string)).toEqual({ __type: "SerializationException", message });
  });

  it("nesting without end is refused", () => {
    const deep = '{"NotStatement":{"Statement":'.repeat(5000);
    const body = `{"Scope":"REGIONAL","Capacity":1,"Rules":[{"Statement":${deep}{}${"}}".repeat(5000)}}]}`;
    expect(refusalOf(json("AWSWAF_20190729.CheckCapacity", body)).fault.code).toBe("SerializationException");
  });
});

describe("rpc-v2-cbor", () => {
  const send = (body: Buffer) =>
    request("POST", "/service/GraniteServiceVersion20100801/operation/PutMetricData", {
      headers: { "smithy-protocol": "rpc-v2-cbor" },
      body,
    });

  it("reads moments, numbers and lists", () => {
    const input = {
      Namespace: "n",
      MetricData: [{ MetricName: "m", Value: 1.5, Timestamp: new Date(1_700_000_000_250) }],
    };
    expect(inputOf(send(formatCbor(input)))).toEqual(input);
  });

  it.each([
    ["cut off", Buffer.from("a1634e", "hex")],
    ["no map", formatCbor([])],
    ["a wrong type", formatCbor({ Namespace: 1 })],
  ])("refuses a body that is %s", (_name, body) => {
    const { fault, answer } = refusalOf(send(body));
    expect([fault.code, answer.status]).toEqual(["SerializationException", 400]);
  });
});

describe("rest-json", () => {
  it("reads labels, query and body into one input", () => {
    const body = Buffer.from('{"Description":"d","Environment":{"Variables":{"A":"b"}}}');
    expect(inputOf(request("PUT", "/2015-03-31/functions/f%2Fg/configuration", { scope: "lambda", body }))).toEqual({
      FunctionName: "f/g",
      Description: "d",
      Environment: { Variables: { A: "b" } },
    });
    expect(
      inputOf(request("GET", "/2015-03-31/functions?MaxItems=5&FunctionVersion=ALL", { scope: "lambda" })),
    ).toEqual({
      MaxItems: 5,
      FunctionVersion: "ALL",
    });
    expect(inputOf(request("DELETE", "/2017-03-31/tags/arn?tagKeys=a&tagKeys=b%20c", { scope: "lambda" }))).toEqual({
      Resource: "arn",
      TagKeys: ["a", "b c"],
    });
  });

  it("a payload of bytes is the body itself, and headers are members", () => {
    const headers = { "x-amz-invocation-type": "Event" };
    const sent = request("POST", "/2015-03-31/functions/f/invocations", {
      scope: "lambda",
      headers,
      body: Buffer.from("[1]"),
    });
    expect(inputOf(sent)).toEqual({ FunctionName: "f", InvocationType: "Event", Payload: Buffer.from("[1]") });
  });

  it("refuses a query value of the wrong type", () => {
    const { answer } = refusalOf(request("GET", "/2015-03-31/functions?MaxItems=x", { scope: "lambda" }));
    expect([answer.status, answer.headers["x-amzn-errortype"]]).toEqual([400, "SerializationException"]);
  });
});

describe("rest-xml", () => {
  it.each([
    [
      "PUT",
      "/b?versioning",
      '<VersioningConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Status>Enabled</Status>' +
        "</VersioningConfiguration>",
      {},
      { Bucket: "b", VersioningConfiguration: { Status: "Enabled" } },
    ],
    [
      "PUT",
      "/b?tagging",
      "<Tagging><TagSet><Tag><Key>a &amp; &#x62;</Key><Value><![CDATA[<c>]]></Value></Tag></TagSet></Tagging>",
      {},
      { Bucket: "b", Tagging: { TagSet: [{ Key: "a & b", Value: "<c>" }] } },
    ],
    [
      "PUT",
      "/b?cors",
      "<C><CORSRule><AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod><AllowedOrigin>" +
        "*</AllowedOrigin></CORSRule></C>",
      {},
      { Bucket: "b", CORSConfiguration: { CORSRules: [{ AllowedMethods: ["GET", "PUT"], AllowedOrigins: ["*"] }] } },
    ],
    [
      "PUT",
      "/b?acl",
      '<A><AccessControlList><Grant><Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type' +
        '="CanonicalUser"><ID>i</ID></Grantee></Grant></AccessControlList></A>',
      {},
      { Bucket: "b", AccessControlPolicy: { Grants: [{ Grantee: { Type: "CanonicalUser", ID: "i" } }] } },
    ],
    [
      "PUT",
      "/b/k",
      "body",
      { "x-amz-meta-a": "1", "x-amz-meta-B": "2", "content-length": "4" },
      { Bucket: "b", Key: "k", Body: Buffer.from("body"), ContentLength: 4, Metadata: { a: "1", B: "2" } },
    ],
    [
      "GET",
      "/b/k",
      "",
      { "if-modified-since": "Sun, 06 Nov 1994 08:49:37 GMT" },
      { Bucket: "b", Key: "k", IfModifiedSince: new Date("1994-11-06T08:49:37Z") },
    ],
    [
      "GET",
      "/b/k?attributes",
      "",
      { "x-amz-object-attributes": "ETag, Checksum" },
      { Bucket: "b", Key: "k", ObjectAttributes: ["ETag", "Checksum"] },
    ],
  ])("%s %s %s", (method, target, body, headers, input) => {
    expect(inputOf(s3(method, target, body, headers))).toEqual(input);
  });

  it.each([
    "<A>",
    "<A></B>",
    "text",
    "<A/><B/>",
    "<!DOCTYPE a><A/>",
    "<A>&x;</A>",
    "<A><Status>a</Status><Status>b</Status></A>",
    "<A>text</A>",
    "<A a='1' a='2'/>",
    "<A><?p?></A>",
    `${"<A>".repeat(200)}${"</A>".repeat(200)}`,
    "<A>&#0;</A>",
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><A><Status>&x;</Status></A>',
  ])("refuses %s as MalformedXML", (body) => {
    const { answer } = refusalOf(s3("PUT", "/b?versioning", body));
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining("<Error><Code>MalformedXML</Code>")]);
  });

  it("Route 53 answers InvalidInput for XML that it cannot read", () => {
    const sent = request("POST", "/2013-04-01/hostedzone", { scope: "route53", body: Buffer.from("<a") });
    expect(refusalOf(sent).answer.body).toContain("<Code>InvalidInput</Code>");
  });
});
