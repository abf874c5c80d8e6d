/** Instances reach this server's own API under AWS's public names, by whatever road to the internet they have. */
import { S3 } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "./plane-server.ts";

const region = "us-east-1";
const sts = `sts.${region}.amazonaws.com`;
const s3 = `s3.${region}.amazonaws.com`;
const account = "000000000000";
const bucket = "seen-from-afar";

describe.skipIf(noInstances)(`AWS's public names ${noInstances ?? ""}`, { timeout: 120_000 }, () => {
  let server: PlaneServer;
  let vpc = "";
  let tables: Readonly<Record<string, string>> = {};
  let subnets: Readonly<Record<string, string>> = {};
  const clients: Record<string, string> = {};

  beforeAll(async () => {
    server = await PlaneServer.start();
    const { ec2 } = server;
    vpc = (await ec2.createVpc({ CidrBlock: "10.5.0.0/16", AmazonProvidedIpv6CidrBlock: true })).Vpc!.VpcId!;
    await ec2.modifyVpcAttribute({ VpcId: vpc, EnableDnsHostnames: { Value: true } });
    const { Vpcs } = await ec2.describeVpcs({ VpcIds: [vpc] });
    const six = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
    const InternetGatewayId = (await ec2.createInternetGateway({})).InternetGateway!.InternetGatewayId!;
    await ec2.attachInternetGateway({ InternetGatewayId, VpcId: vpc });
    const made = async (CidrBlock: string, more: object) => {
      const SubnetId = (await ec2.createSubnet({ VpcId: vpc, CidrBlock, ...more })).Subnet!.SubnetId!;
      const RouteTableId = (await ec2.createRouteTable({ VpcId: vpc })).RouteTable!.RouteTableId!;
      await ec2.associateRouteTable({ RouteTableId, SubnetId });
      return [SubnetId, RouteTableId] as const;
    };
    const [open, hidden] = [await made("10.5.1.0/24", { Ipv6CidrBlock: six }), await made("10.5.2.0/24", {})];
    subnets = { open: open[0], hidden: hidden[0] };
    tables = { open: open[1], hidden: hidden[1] };
    const RouteTableId = open[1];
    await ec2.createRoute({ RouteTableId, DestinationCidrBlock: "0.0.0.0/0", GatewayId: InternetGatewayId });
    await ec2.createRoute({ RouteTableId, DestinationIpv6CidrBlock: "::/0", GatewayId: InternetGatewayId });
    const one = { DeviceIndex: 0, SubnetId: open[0], AssociatePublicIpAddress: true, Ipv6AddressCount: 1 };
    [clients["open"] = ""] = await server.launch(1, { NetworkInterfaces: [one] });
    [clients["hidden"] = ""] = await server.launch(1, { SubnetId: hidden[0] });
    const credentials = { accessKeyId: account, secretAccessKey: "x" };
    const store = new S3({ endpoint: server.process.endpoint, region, credentials, forcePathStyle: true });
    await store.createBucket({ Bucket: bucket });
    await store.putObject({ Bucket: bucket, Key: "page", Body: "well seen" });
    limit = (condition: object) => {
      const Resource = `arn:aws:s3:::${bucket}/*`;
      const Statement = [{ Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource, Condition: condition }];
      return store.putBucketPolicy({ Bucket: bucket, Policy: JSON.stringify({ Version: "2012-10-17", Statement }) });
    };
  }, 120_000);

  afterAll(() => server?.process.stop());

  let limit: (condition: object) => Promise<unknown>;
  const curl = (from: string, what: string, service = "sts") =>
    server.inside(
      clients[from]!,
      `curl -sS --max-time 4 --aws-sigv4 aws:amz:${region}:${service} --user ${account}:x ${what} 2>&1 || true`,
    );
  const asks = (from: string) => curl(from, `-d 'Action=GetCallerIdentity&Version=2011-06-15' https://${sts}/`);
  const reads = (from: string, host = s3, more = "") => curl(from, `${more} https://${bucket}.${host}/page`, "s3");
  const publicOf = async (id: string) => {
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [id] });
    return Reservations![0]!.Instances![0]!.PublicIpAddress!;
  };

  it("are reached over an internet gateway, with TLS that instances believe", async () => {
    expect(await asks("open")).toContain(`<Account>${account}</Account>`);
    const described = "-d 'Action=DescribeVpcs&Version=2016-11-15'";
    expect(await curl("open", `${described} https://ec2.${region}.amazonaws.com/`, "ec2")).toContain(vpc);
    expect(await curl("open", `https://${s3}/${bucket}/page`, "s3")).toBe("well seen");
    expect(await reads("open")).toBe("well seen");
    expect(await reads("open", "s3.amazonaws.com")).toBe("well seen");
    expect(await curl("open", `http://${s3}/${bucket}/page`, "s3")).toBe("well seen");
  });

  it("are there for the user data of an instance", async () => {
    const script = `#!/bin/sh\ncurl -sS --max-time 5 https://${bucket}.${s3}/page -o /srv/page 2>/srv/why\n`;
    const UserData = Buffer.from(script).toString("base64");
    const one = { DeviceIndex: 0, SubnetId: subnets["open"]!, AssociatePublicIpAddress: true };
    const [id = ""] = await server.launch(1, { NetworkInterfaces: [one], UserData });
    const boot = "until [ -e /run/boot/finished ]; do sleep 0.1; done";
    expect(await server.inside(id, `${boot}; cat /srv/page /srv/why`)).toContain("AccessDenied");
  });

  it("are not reached from a subnet without a road to the internet, although they resolve", async () => {
    expect(await server.inside(clients["hidden"]!, `getent ahostsv4 ${sts} | head -1`)).toMatch(/^198\.19\./);
    expect(await asks("hidden")).toMatch(/timed out/i);
    expect(await reads("hidden")).toMatch(/timed out/i);
  });

  it("dual-stack names have IPv6 addresses, at which services answer; others have none", async () => {
    const dual = `s3.dualstack.${region}.amazonaws.com`;
    expect(await server.inside(clients["open"]!, `getent ahostsv6 ${dual} | head -1`)).toMatch(/^2001:db8:fe00::1 /);
    expect(await reads("open", dual, "-6")).toBe("well seen");
    expect(await reads("open", dual, "-4")).toBe("well seen");
    expect(await reads("open", s3, "-6")).toMatch(/could not resolve|connect to server/i);
    const six = `-6 -d 'Action=DescribeVpcs&Version=2016-11-15' https://ec2.${region}.api.aws/`;
    expect(await curl("open", six, "ec2")).toContain(vpc);
  });

  it("lead to their own service alone, and to nothing of this machine", async () => {
    const open = clients["open"]!;
    const at = (await server.inside(open, `getent ahostsv4 ${sts} | head -1`)).split(/\s/)[0]!;
    const wrong = `--resolve ec2.${region}.amazonaws.com:443:${at} -k`;
    const ask = "-d 'Action=DescribeVpcs&Version=2016-11-15'";
    expect(await curl("open", `${wrong} ${ask} https://ec2.${region}.amazonaws.com/`, "ec2")).toContain(
      `The address ${at} does not lead to ec2`,
    );
    expect(await curl("open", `https://${sts}/_fogbank/health`)).toContain("AccessDenied");
    const port = new URL(server.process.endpoint).port;
    expect(await curl("open", `http://${at}:${port}/_fogbank/health`)).toMatch(/refused|connect to server|timed out/);
    expect(await curl("open", "-k https://198.19.192.254/")).toMatch(/^curl: .*(reset|closed|SSL|timed out)/i);
    const { publicly } = JSON.parse(
      await server.inside(
        open,
        `python3 - <<'END'
import json, socket
def opens(port):
    with socket.socket() as one:
        one.settimeout(0.3)
        try: return one.connect_ex(("${at}", port)) == 0
        except OSError: return False
print(json.dumps({"publicly": [port for port in [22, 80, 443, 4566, ${port}, 6081, 8080] if opens(port)]}))
END`,
      ),
    ) as { publicly: number[] };
    expect(publicly).toEqual([80, 443]);
  });

  it("policies see the public address that a call comes from: the instance's own, then its NAT gateway's", async () => {
    await limit({ NotIpAddress: { "aws:SourceIp": await publicOf(clients["open"]!) } });
    expect(await reads("open")).toBe("well seen");
    const { ec2 } = server;
    const { AllocationId, PublicIp } = await ec2.allocateAddress({ Domain: "vpc" });
    const { NatGateway } = await ec2.createNatGateway({ SubnetId: subnets["open"]!, AllocationId: AllocationId! });
    const { NatGatewayId } = NatGateway!;
    const DestinationCidrBlock = "0.0.0.0/0";
    await ec2.createRoute({ RouteTableId: tables["hidden"]!, DestinationCidrBlock, NatGatewayId });
    await server.settle();
    expect(await asks("hidden")).toContain(`<Account>${account}</Account>`);
    expect(await reads("hidden")).toContain("AccessDenied");
    await limit({ NotIpAddress: { "aws:SourceIp": `${PublicIp}/32` } });
    expect(await reads("hidden")).toBe("well seen");
    expect(await reads("open")).toContain("AccessDenied");
  });

  it("GWE-08 a gateway endpoint takes its service's addresses over, and policies see it instead", async () => {
    const ServiceName = `com.amazonaws.${region}.s3`;
    const made = await server.ec2.createVpcEndpoint({ VpcId: vpc, ServiceName, RouteTableIds: [tables["hidden"]!] });
    await limit({ StringNotEquals: { "aws:SourceVpce": made.VpcEndpoint!.VpcEndpointId! } });
    await server.settle();
    expect(await reads("hidden")).toBe("well seen");
    expect(await reads("open")).toContain("AccessDenied");
    await limit({ StringNotEquals: { "aws:SourceVpc": vpc } });
    expect(await reads("hidden")).toBe("well seen");
    await limit({ Null: { "aws:SourceIp": "true" } });
    expect(await reads("hidden")).toContain("AccessDenied");
    expect(await reads("open")).toBe("well seen");
  });
});
