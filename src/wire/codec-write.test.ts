/** Outputs and faults become each protocol's answers. */
import { describe, expect, it } from "vitest";
import { Fault, NotBuilt } from "../core/fault.ts";
import { encode, encodeFault } from "./codec.ts";
import { loadModel } from "./model.ts";
import { parseCbor } from "./protocols/cbor.ts";
import { escapeXml } from "./protocols/xml-write.ts";
import type { Routed } from "./route.ts";

function call(name: string, protocol?: Routed["protocol"]): Routed {
  const [service = "", operation = ""] = name.split(".");
  const model = loadModel(service);
  const operationModel = model.operation(operation);
  if (operationModel === undefined) throw new Error(`no ${name}`);
  return { service, operation, protocol: protocol ?? model.protocols[0] ?? "json", model, operationModel };
}

const answer = (name: string, output: unknown, protocol?: Routed["protocol"]) =>
  encode(call(name, protocol), output, "id-1");
const refuse = (name: string, fault: Fault, protocol?: Routed["protocol"]) =>
  encodeFault(call(name, protocol), fault, "id-1");
const xml = (body: unknown) => String(body).replace('<?xml version="1.0" encoding="UTF-8"?>\n', "");

describe("outputs", () => {
  it("ec2 wraps the members with the request id", () => {
    const { headers, body } = answer("ec2.DescribeVpcs", {
      Vpcs: [{ VpcId: "vpc-1", IsDefault: false, Tags: [] }],
      NextToken: null,
    });
    expect(headers).toEqual({ "content-type": "text/xml;charset=UTF-8", "x-amzn-requestid": "id-1" });
    expect(xml(body)).toBe(
      '<DescribeVpcsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15"><requestId>id-1</requestId>' +
        "<vpcSet><item>" +
        "<isDefault>false</isDefault><tagSet/><vpcId>vpc-1</vpcId></item></vpcSet></DescribeVpcsResponse>",
    );
  });

  it("ec2 answers true where an operation gives nothing", () => {
    expect(xml(answer("ec2.DeleteVpc", undefined).body)).toBe(
      '<DeleteVpcResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15"><requestId>id-1</requestId>' +
        "<return>true</return></DeleteVpcResponse>",
    );
  });

  it("query wraps the members in the operation's result", () => {
    expect(xml(answer("sts.GetCallerIdentity", { Account: "000000000000" }).body)).toBe(
      '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
        "<Account>000000000000</Account></GetCallerIdentityResult><ResponseMetadata><RequestId>id-1</RequestId>" +
        "</ResponseMetadata></GetCallerIdentityResponse>",
    );
  });

  it("query writes moments and maps", () => {
    const at = new Date("2026-01-02T03:04:05.678Z");
    expect(xml(answer("iam.CreateUser", { User: { CreateDate: at } }).body)).toContain(
      "<CreateDate>2026-01-02T03:04:05.678Z</CreateDate>",
    );
    expect(xml(answer("sns.GetTopicAttributes", { Attributes: { a: "b" } }).body)).toContain(
      "<Attributes><entry><key>a</key><value>b</value></entry></Attributes>",
    );
  });

  it.each([
    [
      "kms.CreateKey",
      { KeyMetadata: { KeyId: 'a"\n', CreationDate: new Date(1500), Enabled: true } },
      '{"KeyMetadata":{"KeyId":"a\\"\\n","CreationDate":1.5,"Enabled":true}}',
    ],
    ["kms.Encrypt", { CiphertextBlob: Buffer.from("a"), Unknown: 1 }, '{"CiphertextBlob":"YQ=="}'],
    ["kms.DisableKey", undefined, ""],
    ["kms.ListKeys", undefined, "{}"],
  ])("json writes %s", (name, output, body) => {
    const written = answer(name, output);
    expect([written.body, written.headers["content-type"]]).toEqual([body, "application/x-amz-json-1.1"]);
  });

  it("cbor writes moments with their tag", () => {
    const at = new Date(1_700_000_000_000);
    const written = answer("cloudwatch.GetMetricStatistics", { Datapoints: [{ Timestamp: at, Average: 0.5 }] });
    expect(written.headers["smithy-protocol"]).toBe("rpc-v2-cbor");
    expect(JSON.parse(JSON.stringify(parseCbor(written.body as Buffer)))).toEqual({
      Datapoints: [{ Timestamp: at.toISOString(), Average: 0.5 }],
    });
  });

  it("rest-json puts members into status, headers and body", () => {
    const invoked = answer("lambda.Invoke", { StatusCode: 202, FunctionError: "Handled", Payload: Buffer.from("x") });
    expect(invoked).toMatchObject({
      status: 202,
      headers: { "x-amz-function-error": "Handled" },
      body: Buffer.from("x"),
    });
    expect(answer("lambda.DeleteEventSourceMapping", { UUID: "u" })).toMatchObject({
      status: 202,
      body: '{"UUID":"u"}',
    });
    expect(answer("lambda.TagResource", undefined)).toMatchObject({ status: 204, body: "" });
  });

  it("rest-xml names the root as the S3 API Reference does", () => {
    expect(xml(answer("s3.ListBuckets", { Buckets: [{ Name: "b" }] }).body)).toBe(
      '<ListAllMyBucketsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Buckets><Bucket><Name>' +
        "b</Name></Bucket></Buckets></ListAllMyBucketsResult>",
    );
    expect(xml(answer("s3.GetBucketLocation", { LocationConstraint: "eu-west-1" }).body)).toBe(
      '<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>',
    );
    const flat = xml(answer("s3.ListObjectsV2", { Contents: [{ Key: "a" }, { Key: "b" }] }).body);
    expect(flat).toContain("<Contents><Key>a</Key></Contents><Contents><Key>b</Key></Contents>");
    const grants = { Grants: [{ Grantee: { Type: "Group", URI: 'u"' }, Permission: "READ" }] };
    expect(xml(answer("s3.GetBucketAcl", grants).body)).toContain(
      '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Group"><URI>u&quot;</URI></Grantee>',
    );
  });

  it("rest-xml writes headers, and what they cannot carry as RFC 2047 does", () => {
    const at = new Date("1994-11-06T08:49:37Z");
    const { headers, body } = answer("s3.GetObject", {
      Body: Buffer.from("x"),
      LastModified: at,
      ETag: '"e"',
      Metadata: { k: "é\r\n" },
    });
    expect(headers).toMatchObject({
      "last-modified": "Sun, 06 Nov 1994 08:49:37 GMT",
      etag: '"e"',
      "x-amz-meta-k": "=?UTF-8?B?w6kNCg==?=",
      "x-amz-request-id": "id-1",
    });
    expect(body).toEqual(Buffer.from("x"));
  });

  it("event streams are refused by name", () => {
    expect(() => answer("logs.StartLiveTail", {})).toThrow(new NotBuilt("logs.StartLiveTail.responseStream"));
    expect(() => answer("s3.SelectObjectContent", {})).toThrow(new NotBuilt("s3.SelectObjectContent.Payload"));
  });

  it("an unchanged frozen row is written once, a changed one anew", () => {
    const view = Object.freeze({ VpcId: "vpc-frozen", State: "available" });
    const first = answer("ec2.DescribeVpcs", { Vpcs: [view] }).body;
    expect(answer("ec2.DescribeVpcs", { Vpcs: [view] }).body).toBe(first);
    const open = { VpcId: "vpc-open" };
    answer("ec2.DescribeVpcs", { Vpcs: [open] });
    open.VpcId = "vpc-changed";
    expect(answer("ec2.DescribeVpcs", { Vpcs: [open] }).body).toContain("vpc-changed");
    expect(answer("ec2.CreateVpc", { Vpc: view }).body).toContain("<vpc><vpcId>vpc-frozen</vpcId>");
  });

  it("characters that XML cannot carry do not break the answer", () => {
    expect(escapeXml('a<&>"\r\n\t\u0000\uffff')).toBe("a&lt;&amp;&gt;&quot;&#xD;\n\t\uFFFD\uFFFD");
  });
});

describe("faults", () => {
  const gone = new Fault("InvalidVpcID.NotFound", "The vpc ID 'vpc-<1>' does not exist");

  it("ec2 sends code and message in the form of its own, with 400", () => {
    const { status, body } = refuse("ec2.DescribeVpcs", gone);
    expect([status, xml(body)]).toEqual([
      400,
      "<Response><Errors><Error><Code>InvalidVpcID.NotFound</Code><Message>The vpc ID 'vpc-&lt;1" +
        "&gt;' does not exist</Message>" +
        "</Error></Errors><RequestID>id-1</RequestID></Response>",
    ]);
  });

  it("query sends the modelled code and status, whichever name was thrown", () => {
    for (const name of ["NoSuchEntityException", "NoSuchEntity"]) {
      const { status, body } = refuse("iam.GetUser", new Fault(name, "no user"));
      expect([status, xml(body)]).toEqual([
        404,
        '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>' +
          "NoSuchEntity</Code>" +
          "<Message>no user</Message></Error><RequestId>id-1</RequestId></ErrorResponse>",
      ]);
    }
  });

  it("json sends the shape's name, its fields and 400 or 500", () => {
    const fields = { ResourceType: "vpc" };
    const refused = refuse(
      "route53resolver.GetResolverRule",
      new Fault("ResourceNotFoundException", "gone", 404, fields),
    );
    expect([refused.status, refused.body]).toEqual([
      400,
      '{"__type":"ResourceNotFoundException","Message":"gone","ResourceType":"vpc"}',
    ]);
    expect(refuse("kms.CreateKey", new Fault("KMSInternalException", "oh")).status).toBe(500);
  });

  it("json of a former query service names the query code too", () => {
    const refused = refuse("sqs.GetQueueUrl", new Fault("QueueDoesNotExist", "gone"));
    expect(refused.headers["x-amzn-query-error"]).toBe("AWS.SimpleQueueService.NonExistentQueue;Sender");
    expect(JSON.parse(refused.body as string)).toEqual({ __type: "QueueDoesNotExist", message: "gone" });
  });

  it("rest-json sends the type as a header and bound members as theirs", () => {
    const refused = refuse(
      "lambda.Invoke",
      new Fault("TooManyRequestsException", "slow", 400, { retryAfterSeconds: "3", Reason: "R" }),
    );
    expect([refused.status, refused.headers["x-amzn-errortype"], refused.headers["retry-after"]]).toEqual([
      429,
      "TooManyRequestsException",
      "3",
    ]);
    expect(JSON.parse(refused.body as string)).toEqual({ message: "slow", Reason: "R" });
  });

  it("S3 sends a bare Error with whatever fields it has", () => {
    const refused = refuse("s3.GetObject", new Fault("NoSuchKey", "gone", 404, { Key: "k" }));
    expect([refused.status, xml(refused.body)]).toEqual([
      404,
      "<Error><Code>NoSuchKey</Code><Message>gone</Message><Key>k</Key><RequestId>id-1</RequestId><HostId>" +
        "id-1</HostId></Error>",
    ]);
  });

  it("cbor sends the namespaced type", () => {
    const refused = refuse("cloudwatch.GetDashboard", new Fault("ResourceNotFound", "gone"));
    const body = parseCbor(refused.body as Buffer) as Record<string, unknown>;
    expect({ ...body }).toEqual({ __type: "com.amazonaws.monitoring#DashboardNotFoundError", message: "gone" });
    expect(refused.headers["x-amzn-query-error"]).toBe("ResourceNotFound;Sender");
  });

  it.each([
    "ec2.CreateVpc",
    "iam.GetUser",
    "kms.CreateKey",
    "lambda.Invoke",
    "route53.GetHostedZone",
    "cloudwatch.ListMetrics",
  ])("%s that is not built answers 501 by name", (name) => {
    const { status, headers } = refuse(name, new NotBuilt(`${name}.Member`));
    expect([status, headers["x-fogbank-not-built"]]).toEqual([501, `${name}.Member`]);
  });

  it("a fault before any routing is still an answer", () => {
    expect(encodeFault(undefined, new Fault("RequestTimeout", "slow", 400), "id-1").body).toContain(
      "<Code>RequestTimeout</Code>",
    );
  });
});
