/** Instances without any internet road reach this server's own API through endpoints, under AWS's names alone. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer, scratch } from "./plane-server.ts";
import type { Scratch } from "./plane-server.ts";

const sts = "sts.us-east-1.amazonaws.com";
const s3 = "s3.us-east-1.amazonaws.com";
const identity = "Action=GetCallerIdentity&Version=2011-06-15";

describe.skipIf(noInstances)(`endpoints to the API itself ${noInstances ?? ""}`, { timeout: 120_000 }, () => {
  let place: Scratch;
  let server: PlaneServer;
  let client = "";
  let address = "";
  let gateway = "";
  let table = "";
  let group = "";

  beforeAll(async () => {
    place = scratch();
    server = await place.start();
    const { ec2 } = server;
    const VpcId = (await ec2.createVpc({ CidrBlock: "10.5.0.0/16" })).Vpc!.VpcId!;
    await ec2.modifyVpcAttribute({ VpcId, EnableDnsHostnames: { Value: true } });
    const SubnetId = (await ec2.createSubnet({ VpcId, CidrBlock: "10.5.1.0/24" })).Subnet!.SubnetId!;
    group = (await ec2.createSecurityGroup({ GroupName: "endpoint", Description: "d", VpcId })).GroupId!;
    await ec2.authorizeSecurityGroupIngress({
      GroupId: group,
      IpPermissions: [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "10.5.0.0/16" }] }],
    });
    const { VpcEndpoint } = await ec2.createVpcEndpoint({
      VpcId,
      ServiceName: "com.amazonaws.us-east-1.sts",
      VpcEndpointType: "Interface",
      SubnetIds: [SubnetId],
      SecurityGroupIds: [group],
    });
    const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({
      NetworkInterfaceIds: VpcEndpoint!.NetworkInterfaceIds!,
    });
    address = NetworkInterfaces![0]!.PrivateIpAddress!;
    const { RouteTables } = await ec2.describeRouteTables({ Filters: [{ Name: "vpc-id", Values: [VpcId] }] });
    table = RouteTables![0]!.RouteTableId!;
    const made = await ec2.createVpcEndpoint({
      VpcId,
      ServiceName: "com.amazonaws.us-east-1.s3",
      RouteTableIds: [table],
    });
    gateway = made.VpcEndpoint!.VpcEndpointId!;
    [client = ""] = await server.launch(1, { SubnetId });
  }, 120_000);

  afterAll(async () => {
    server?.ec2.destroy();
    await place?.remove();
  });

  const curl = (name: string, at: string, ...more: string[]) =>
    server.inside(client, `curl -sS --max-time 3 --resolve ${name}:443:${at} ${more.join(" ")} 2>&1 || true`);
  const ask = (name: string, at: string) =>
    curl(name, at, `--aws-sigv4 aws:amz:us-east-1:sts --user 123456789012:x -d '${identity}' https://${name}/`);

  it("IFE-02 IFE-25 an interface endpoint leads to the service under its name, with TLS of our authority", async () => {
    expect(await ask(sts, address)).toContain("<Account>123456789012</Account>");
    expect(await curl("other.example.com", address, "https://other.example.com/")).toContain("SSL");
  });

  it("what another Fogbank vouches for is not believed", async () => {
    const other = await PlaneServer.start();
    try {
      const [stranger = ""] = await other.launch();
      const leaf = await server.inside(
        client,
        `openssl s_client -connect ${address}:443 -servername ${sts} </dev/null`,
      );
      const verify = `openssl verify <<'END' 2>&1 || true\n${/-----BEGIN[^]+END CERTIFICATE-----/.exec(leaf)![0]}\nEND`;
      expect(await server.inside(client, verify)).toContain("stdin: OK");
      expect(await other.inside(stranger, verify)).toContain("verification failed");
    } finally {
      await other.process.stop();
    }
  });

  it("an endpoint leads to its own service and to nothing else of the API", async () => {
    const describeVpcs = "-d 'Action=DescribeVpcs&Version=2016-11-15'";
    const signed = `--aws-sigv4 aws:amz:us-east-1:ec2 --user 123456789012:x`;
    const ec2 = "ec2.us-east-1.amazonaws.com";
    expect(await curl(ec2, address, `${signed} ${describeVpcs} https://${ec2}/`)).toContain("SSL");
    expect(await curl(ec2, address, `-k ${signed} ${describeVpcs} https://${ec2}/`)).toContain("does not lead to ec2");
    expect(await curl(sts, address, `https://${sts}/_fogbank/health`)).toContain("AccessDenied");
  });

  it("IFE-07 the endpoint's groups judge who gets there", async () => {
    const permission = { IpProtocol: "tcp", FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: "10.5.0.0/16" }] };
    await server.ec2.revokeSecurityGroupIngress({ GroupId: group, IpPermissions: [permission] });
    await server.settle();
    expect(await ask(sts, address)).toContain("timed out");
    await server.ec2.authorizeSecurityGroupIngress({ GroupId: group, IpPermissions: [permission] });
    await server.settle();
    expect(await ask(sts, address)).toContain("<Account>");
  });

  it("IFE-26 GWE-06 an endpoint's policy judges calls that come by it", async () => {
    const { VpcEndpoints } = await server.ec2.describeVpcEndpoints({
      Filters: [{ Name: "service-name", Values: ["com.amazonaws.us-east-1.sts"] }],
    });
    const VpcEndpointId = VpcEndpoints![0]!.VpcEndpointId!;
    const other = { Effect: "Allow", Principal: "*", Action: "sts:AssumeRole", Resource: "*" };
    await server.ec2.modifyVpcEndpoint({ VpcEndpointId, PolicyDocument: JSON.stringify({ Statement: [other] }) });
    expect(await ask(sts, address)).toContain("is not authorized to perform: sts:GetCallerIdentity");
    await server.ec2.modifyVpcEndpoint({ VpcEndpointId, ResetPolicy: true });
    expect(await ask(sts, address)).toContain("<Account>");
  });

  it("GWE-01 GWE-04 GWE-11 a gateway endpoint leads to S3 while its route is there", async () => {
    const list = () =>
      curl(s3, "198.19.192.1", `--aws-sigv4 aws:amz:us-east-1:s3 --user 123456789012:x https://${s3}/`);
    expect(await list()).toContain("ListAllMyBucketsResult");
    await server.ec2.modifyVpcEndpoint({ VpcEndpointId: gateway, RemoveRouteTableIds: [table] });
    await server.settle();
    expect(await list()).toMatch(/timed out|unreachable/i);
  });
});
