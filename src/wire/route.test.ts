/** Requests reach the operation they mean, whatever their protocol and addressing. */
import { describe, expect, it } from "vitest";
import { encodeFault } from "./codec.ts";
import { form, json, request } from "./request-sample.ts";
import { route, streamsInput } from "./route.ts";

const named = (sent: Parameters<typeof route>[0]): string => {
  const { service, operation } = route(sent);
  return `${service}.${operation}`;
};

const s3 = { scope: "s3" };
const cbor = { headers: { "smithy-protocol": "rpc-v2-cbor" } };

describe("service and operation", () => {
  it.each([
    ["Action with Version", form("Action=DescribeVpcs&Version=2016-11-15"), "ec2.DescribeVpcs"],
    ["Action in the query", request("GET", "/?Action=GetCallerIdentity&Version=2011-06-15"), "sts.GetCallerIdentity"],
    [
      "scope, elbv2 by Version",
      form("Action=DescribeTags&Version=2015-12-01", { scope: "elasticloadbalancing" }),
      "elbv2.DescribeTags",
    ],
    [
      "scope, elb by Version",
      form("Action=DescribeTags&Version=2012-06-01", { scope: "elasticloadbalancing" }),
      "elb.DescribeTags",
    ],
    [
      "host, elb by Version",
      form("Action=DescribeTags&Version=2012-06-01", { host: "elasticloadbalancing.eu-west-1.localhost" }),
      "elb.DescribeTags",
    ],
    [
      "an older Version of EC2 by host",
      form("Action=DescribeVpcs&Version=2014-10-01", { host: "ec2.localhost" }),
      "ec2.DescribeVpcs",
    ],
    [
      "an older Version of EC2 by scope",
      form("Action=DescribeVpcs&Version=2014-10-01", { scope: "ec2" }),
      "ec2.DescribeVpcs",
    ],
    ["target", json("TrentService.CreateKey", {}), "kms.CreateKey"],
    [
      "target with dots",
      json("com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.CreateTrail", {}),
      "cloudtrail.CreateTrail",
    ],
    [
      "CBOR path",
      request("POST", "/service/GraniteServiceVersion20100801/operation/ListMetrics", cbor),
      "cloudwatch.ListMetrics",
    ],
    ["CloudWatch in JSON", json("GraniteServiceVersion20100801.ListMetrics", {}, "1.0"), "cloudwatch.ListMetrics"],
    ["CloudWatch as query", form("Action=ListMetrics&Version=2010-08-01"), "cloudwatch.ListMetrics"],
    ["rest-json by scope", request("GET", "/2015-03-31/functions/f", { scope: "lambda" }), "lambda.GetFunction"],
    ["a trailing slash", request("GET", "/2015-03-31/functions/f/", { scope: "lambda" }), "lambda.GetFunction"],
    [
      "an escaped ARN",
      request("GET", "/2015-03-31/functions/arn%3Aaws%3Alambda%3A%2Ff", { scope: "lambda" }),
      "lambda.GetFunction",
    ],
    [
      "rest-xml by host",
      request("POST", "/2013-04-01/hostedzone/Z1/rrset/", { host: "route53.amazonaws.com" }),
      "route53.ChangeResourceRecordSets",
    ],
    [
      "Resolver is not Route 53",
      json("Route53Resolver.ListFirewallConfigs", {}),
      "route53resolver.ListFirewallConfigs",
    ],
  ])("%s", (_name, sent, expected) => {
    expect(named(sent)).toBe(expected);
  });

  it.each([
    ["GET", "/", "ListBuckets"],
    ["GET", "/?max-directory-buckets=3", "ListDirectoryBuckets"],
    ["GET", "/b", "ListObjects"],
    ["GET", "/b/", "ListObjects"],
    ["GET", "/b?list-type=2&prefix=a%2Fb", "ListObjectsV2"],
    ["GET", "/b?acl", "GetBucketAcl"],
    ["GET", "/b?lifecycle", "GetBucketLifecycleConfiguration"],
    ["GET", "/b?analytics", "ListBucketAnalyticsConfigurations"],
    ["GET", "/b?analytics&id=1", "GetBucketAnalyticsConfiguration"],
    ["HEAD", "/b", "HeadBucket"],
    ["HEAD", "/b/k", "HeadObject"],
    ["PUT", "/b/k", "PutObject"],
    ["PUT", "/b/k?x-id=PutObject", "PutObject"],
    ["PUT", "/b/k?partNumber=1&uploadId=u", "UploadPart"],
    ["POST", "/b/k?uploads", "CreateMultipartUpload"],
    ["POST", "/b/k?uploadId=u", "CompleteMultipartUpload"],
    ["DELETE", "/b/k?uploadId=u", "AbortMultipartUpload"],
    ["DELETE", "/b/k", "DeleteObject"],
    ["POST", "/b?delete", "DeleteObjects"],
  ])("S3: %s %s is %s", (method, target, operation) => {
    expect(named(request(method, target, s3))).toBe(`s3.${operation}`);
    expect(named(request(method, target))).toBe(`s3.${operation}`);
  });

  it("S3 tells copies from uploads by the copy source", () => {
    const copy = { ...s3, headers: { "x-amz-copy-source": "/a/k" } };
    expect(named(request("PUT", "/b/k", copy))).toBe("s3.CopyObject");
    expect(named(request("PUT", "/b/k?partNumber=1&uploadId=u", copy))).toBe("s3.UploadPartCopy");
  });

  it("S3 Control shares the scope of S3 and is told by its path", () => {
    expect(named(request("GET", "/v20180820/accesspoint/a", s3))).toBe("s3control.GetAccessPoint");
    const host = "123456789012.s3-control.us-east-1.amazonaws.com";
    expect(named(request("GET", "/v20180820/accesspoint/a", { host }))).toBe("s3control.GetAccessPoint");
  });
});

describe("buckets and keys", () => {
  it.each([
    ["localhost:4566", "/b/k/x%20y/", "b", "k/x y/"],
    ["localhost:4566", "/b//k", "b", "/k"],
    ["127.0.0.1", "/b/k", "b", "k"],
    ["b.s3.us-east-1.amazonaws.com", "/k", "b", "k"],
    ["b.s3.dualstack.us-east-1.amazonaws.com", "/k", "b", "k"],
    ["b.s3-us-west-2.amazonaws.com", "/k", "b", "k"],
    ["a.b.s3.localhost:4566", "/k", "a.b", "k"],
    ["ec2.us-east-1.s3.localhost", "/k", "ec2.us-east-1", "k"],
    ["b.localhost:4566", "/k", "b", "k"],
    ["config.localhost:4566", "/k", "config", "k"],
  ])("%s%s", (host, path, bucket, key) => {
    const routed = route(request("GET", path, { ...s3, host }));
    expect([routed.operation, routed.labels]).toEqual(["GetObject", { Bucket: bucket, Key: key }]);
  });

  it("a bucket's own host lists the bucket on its root", () => {
    expect(route(request("GET", "/", { host: "b.s3.localhost" }))).toMatchObject({
      operation: "ListObjects",
      labels: { Bucket: "b" },
    });
  });

  it("only the bodies of objects are handed on unread", () => {
    expect(streamsInput(route(request("PUT", "/b/k", s3)))).toBe(true);
    expect(streamsInput(route(request("PUT", "/b?acl", s3)))).toBe(false);
    expect(streamsInput(route(request("POST", "/2015-03-31/functions/f/invocations", { scope: "lambda" })))).toBe(
      false,
    );
  });
});

describe("the Region of a host", () => {
  it.each([
    ["ec2.eu-central-1.localhost:4566", "eu-central-1"],
    ["ec2.us-gov-west-1.amazonaws.com", "us-gov-west-1"],
    ["ec2.eu-west-1.api.aws", "eu-west-1"],
    ["ec2.cn-north-1.amazonaws.com.cn", "cn-north-1"],
    ["ec2.localhost", undefined],
    ["localhost", undefined],
  ])("%s names %s", (host, region) => {
    expect(route(form("Action=DescribeVpcs&Version=2016-11-15", { host })).hostRegion).toBe(region);
  });
});

describe("what is not there is answered as AWS does", () => {
  it.each([
    [
      "EC2's unknown action",
      form("Action=Nope&Version=2016-11-15"),
      400,
      "<Code>InvalidAction</Code><Message>The action Nope is not valid for this web service.</Message>",
    ],
    ["EC2 without an action", form("Version=2016-11-15", { scope: "ec2" }), 400, "<Code>MissingAction</Code>"],
    [
      "IAM's unknown action",
      form("Action=Nope&Version=2010-05-08"),
      400,
      "<Code>InvalidAction</Code><Message>Could not find operation Nope for version 2010-05-08</Message>",
    ],
    ["an unknown target", json("TrentService.Nope", {}), 400, '{"__type":"UnknownOperationException"}'],
    ["an unknown service's target", json("Nope_2020.X", {}), 400, '{"__type":"UnknownOperationException"}'],
    [
      "a JSON service without a target",
      request("POST", "/", { scope: "kms" }),
      400,
      '{"__type":"UnknownOperationException"}',
    ],
    ["Lambda's unknown path", request("GET", "/nope", { scope: "lambda" }), 404, "{}"],
    ["S3's unknown method", request("PATCH", "/b", s3), 405, "<Error><Code>MethodNotAllowed</Code>"],
    [
      "Route 53's unknown path",
      request("GET", "/2013-04-01/nope", { scope: "route53" }),
      404,
      "<Code>UnknownOperationException</Code>",
    ],
    ["a broken escape in a form", form("Action=%zz"), 400, "<Code>MalformedQueryString</Code>"],
    [
      "a field that is sent twice",
      form("Action=DescribeVpcs&Version=2016-11-15&DryRun=true&DryRun=true"),
      400,
      "<Code>MalformedQueryString</Code>",
    ],
    [
      "EC2's broken form",
      form("Action=%zz", { scope: "ec2" }),
      400,
      "<Response><Errors><Error><Code>MalformedQueryString",
    ],
    ["IAM's broken form", form("Action=%zz", { scope: "iam" }), 400, "<ErrorResponse"],
    ["S3's broken path", request("GET", "/b/%zz", s3), 400, "<Error><Code>InvalidURI</Code>"],
    ["S3's path that is no UTF-8", request("GET", "/b/%ff", s3), 400, "<Error><Code>InvalidURI</Code>"],
    ["S3's broken query", request("GET", "/b?prefix=%zz", s3), 400, "<Error><Code>"],
  ])("%s", (_name, sent, status, body) => {
    const routed = route(sent);
    if (!routed.fault) throw new Error("it was routed");
    const answer = encodeFault(routed, routed.fault, "id");
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(body);
  });

  it("a name that is none is not repeated in a header", () => {
    const scoped = (scope: string) => route(request("GET", "/detector/d", { scope }));
    expect([scoped("").service, scoped("a\r\nb").service]).toEqual(["s3", "s3"]);
    expect(route(form("Action=a%0d%0ab&Version=1", { scope: "redshift" })).fault).toMatchObject({ what: "redshift" });
  });

  it.each([
    ["form", form("Action=DescribeClusters&Version=2012-12-01", { scope: "redshift" }), "redshift.DescribeClusters"],
    [
      "target",
      { ...json("AWSGlue.GetTables", {}), credentialScope: { service: "glue", region: "us-east-1" } },
      "glue.GetTables",
    ],
    ["path", request("GET", "/clusters", { scope: "eks" }), "eks"],
    ["host", request("GET", "/clusters", { host: "eks.us-east-1.amazonaws.com" }), "eks"],
  ])("a service without a model is refused by name (%s)", (_name, sent, what) => {
    const routed = route(sent);
    if (!routed.fault) throw new Error("it was routed");
    const answer = encodeFault(routed, routed.fault, "id");
    expect([answer.status, answer.headers["x-fogbank-not-built"]]).toEqual([501, what]);
  });
});
