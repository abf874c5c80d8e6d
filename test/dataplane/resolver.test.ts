/** The resolver of a VPC as its instances meet it: asked with dig over UDP and TCP, and through libc. */
import { spawnSync } from "node:child_process";
import { ElasticLoadBalancingV2 } from "@aws-sdk/client-elastic-load-balancing-v2";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { noInstances, PlaneServer } from "./plane-server.ts";

const why = noInstances ?? (spawnSync("dig", ["-v"]).status === 0 ? undefined : "dig (bind9-dnsutils) is not here");

describe.skipIf(why !== undefined)(`the resolver ${why ?? ""}`, () => {
  let server: PlaneServer;
  let [vpc, a, b]: [string, string, string] = ["", "", ""];
  let [ipOfB, nameOfB, publicOfB]: [string, string, string] = ["", "", ""];
  beforeAll(async () => {
    server = await PlaneServer.start();
    [a, b] = (await server.launch(2)) as [string, string];
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [b] });
    const [row] = Reservations![0]!.Instances!;
    vpc = row!.VpcId!;
    [ipOfB, nameOfB, publicOfB] = [row!.PrivateIpAddress!, row!.PrivateDnsName!, row!.PublicDnsName!];
  }, 120_000);
  afterAll(() => server?.process.stop());

  const dig = (words: string): Promise<string> => server.inside(a, `dig +tries=1 +time=2 ${words}`);

  it("VDN-01 VDN-02 VDN-11 answers at its address in the VPC and at that of the link, in both protocols", async () => {
    expect(await server.inside(a, "cat /etc/resolv.conf")).toContain("nameserver 172.31.0.2");
    for (const at of ["172.31.0.2", "169.254.169.253"])
      for (const more of ["", "+tcp", "+noedns"])
        expect([at, more, await dig(`+short ${more} @${at} ${nameOfB}`)]).toEqual([at, more, ipOfB]);
    expect(await dig(`+short -x ${ipOfB}`)).toBe(`${nameOfB}.`);
    expect(await dig(`+short ${publicOfB}`)).toBe(ipOfB);
    expect(await server.inside(a, `getent hosts ${nameOfB.split(".")[0]!}`)).toContain(ipOfB);
  });

  it("says that other names do not exist, and nothing of kinds of records that a name has not", async () => {
    expect(await dig("nobody.example.com")).toContain("status: NXDOMAIN");
    expect(await dig(`${nameOfB} AAAA`)).toMatch(/status: NOERROR[\s\S]*ANSWER: 0, AUTHORITY: 1/);
    expect(await dig(`CH TXT version.bind`)).toContain("status: REFUSED");
  });

  it("answers what somebody on the internet would answer, as it was added by hand", async () => {
    const internet = async (...words: string[]) => {
      const { status, out, err } = await server.cli("internet", ...words);
      return `${status} ${out}${err}`;
    };
    const text = `${"long ".repeat(80)}text`;
    expect(await internet("add-record", "shop.example.com", "a", "203.0.113.80")).toBe(
      "0 shop.example.com has A 203.0.113.80.\n",
    );
    await internet("add-record", "shop.example.com", "AAAA", "3fff::80");
    await internet("add-record", "shop.example.com", "TXT", text);
    expect(await dig("+short shop.example.com")).toBe("203.0.113.80");
    expect(await dig("+short shop.example.com AAAA")).toBe("3fff::80");
    for (const more of ["", "+tcp"])
      expect((await dig(`+short ${more} shop.example.com TXT`)).replaceAll(/" "|"/g, "")).toBe(text);
    expect(await dig("shop.example.com PTR")).toMatch(/status: NOERROR[\s\S]*ANSWER: 0/);
    expect(await internet("records")).toContain("shop.example.com  AAAA  3fff::80\n");
    expect(await internet("add-record", "shop.example.com", "A", "nowhere")).toMatch(/^2 .*no value of A/);
    expect(await internet("remove-record", "shop.example.com", "A", "203.0.113.80")).toMatch(/^0 .* is gone/);
    expect(await dig("+short shop.example.com")).toBe("");
    expect(await internet("remove-record", "shop.example.com")).toMatch(/^0 /);
    expect(await internet("remove-record", "shop.example.com")).toMatch(/^2 .*no such record/);
    expect(await dig("shop.example.com")).toContain("status: NXDOMAIN");
  });

  it("IFE-20 a service's private name resolves where its TXT record proves the domain, not before", async () => {
    const { ec2 } = server;
    const client = { endpoint: server.process.endpoint, region: "us-east-1" };
    const credentials = { accessKeyId: "000000000000", secretAccessKey: "x" };
    const elb = new ElasticLoadBalancingV2({ ...client, credentials });
    const { Subnets } = await ec2.describeSubnets({ Filters: [{ Name: "vpc-id", Values: [vpc] }] });
    const [SubnetId] = Subnets!.map((one) => one.SubnetId!);
    const made = await elb.createLoadBalancer({
      Name: "own",
      Type: "network",
      Scheme: "internal",
      Subnets: [SubnetId!],
    });
    const { ServiceConfiguration } = await ec2.createVpcEndpointServiceConfiguration({
      NetworkLoadBalancerArns: [made.LoadBalancers![0]!.LoadBalancerArn!],
      AcceptanceRequired: false,
      PrivateDnsName: "api.shop.example.com",
    });
    const { ServiceId, ServiceName, PrivateDnsNameConfiguration } = ServiceConfiguration!;
    const { Name, Value } = PrivateDnsNameConfiguration!;
    const verified = async () => {
      await ec2.startVpcEndpointServicePrivateDnsVerification({ ServiceId: ServiceId! });
      const found = await ec2.describeVpcEndpointServiceConfigurations({ ServiceIds: [ServiceId!] });
      return found.ServiceConfigurations![0]!.PrivateDnsNameConfiguration!.State;
    };
    const VpcEndpointType = "Interface" as const;
    const wish = { VpcId: vpc, ServiceName: ServiceName!, VpcEndpointType, SubnetIds: [SubnetId!] };
    await expect(ec2.createVpcEndpoint({ ...wish, PrivateDnsEnabled: true })).rejects.toThrow("private DNS name");
    expect(await verified()).toBe("failed");
    const record = `${Name!}.shop.example.com`;
    await server.cli("internet", "add-record", record, "TXT", "vpce:wrong");
    expect(await verified()).toBe("failed");
    await server.cli("internet", "add-record", record, "TXT", Value!);
    expect(await verified()).toBe("verified");
    const { VpcEndpoint } = await ec2.createVpcEndpoint({ ...wish, PrivateDnsEnabled: true });
    const { NetworkInterfaces } = await ec2.describeNetworkInterfaces({
      NetworkInterfaceIds: VpcEndpoint!.NetworkInterfaceIds!,
    });
    expect(await dig("+short api.shop.example.com")).toBe(NetworkInterfaces![0]!.PrivateIpAddress);
    await server.cli("internet", "remove-record", record);
  });

  it("answers instances that forward for others, too", async () => {
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [a] });
    const { NetworkInterfaceId } = Reservations![0]!.Instances![0]!.NetworkInterfaces![0]!;
    const check = (Value: boolean) =>
      server.ec2.modifyNetworkInterfaceAttribute({ NetworkInterfaceId, SourceDestCheck: { Value } });
    await check(false);
    await server.settle();
    for (const more of ["", "+tcp"]) expect(await dig(`+short ${more} ${nameOfB}`)).toBe(ipOfB);
    await check(true);
    await server.settle();
  });

  it("VDN-02 M22 answers over IPv6, where DNS64 gives what has IPv4 alone another address", async () => {
    const { Vpc } = await server.ec2.createVpc({ CidrBlock: "10.53.0.0/16", AmazonProvidedIpv6CidrBlock: true });
    const VpcId = Vpc!.VpcId!;
    await server.ec2.modifyVpcAttribute({ VpcId, EnableDnsHostnames: { Value: true } });
    const { Vpcs } = await server.ec2.describeVpcs({ VpcIds: [VpcId] });
    const block = Vpcs![0]!.Ipv6CidrBlockAssociationSet![0]!.Ipv6CidrBlock!.replace("/56", "/64");
    const { Subnet } = await server.ec2.createSubnet({ VpcId, Ipv6CidrBlock: block, Ipv6Native: true });
    const SubnetId = Subnet!.SubnetId!;
    await server.ec2.modifySubnetAttribute({ SubnetId, EnableDns64: { Value: true } });
    const names = { HostnameType: "resource-name", EnableResourceNameDnsAAAARecord: true };
    const [six] = (await server.launch(1, { SubnetId, PrivateDnsNameOptions: names })) as [string];
    expect(await server.inside(six, "cat /etc/resolv.conf")).toContain("nameserver fd00:ec2::253");
    const { Reservations } = await server.ec2.describeInstances({ InstanceIds: [six] });
    const [link] = Reservations![0]!.Instances![0]!.NetworkInterfaces!;
    const ask = (words: string) => server.inside(six, `dig +tries=1 +time=2 +short ${words}`);
    for (const more of ["", "+tcp"])
      expect(await ask(`${more} AAAA ${six}.ec2.internal`)).toBe(link!.Ipv6Addresses![0]!.Ipv6Address);
    expect(await ask("AAAA s3.us-east-1.amazonaws.com")).toMatch(/^64:ff9b::c613:/);
  });

  it("VDN-05 is off with the VPC's DNS support, and there again with it", async () => {
    const set = async (on: boolean) => {
      await server.ec2.modifyVpcAttribute({ VpcId: vpc, EnableDnsSupport: { Value: on } });
      await server.settle();
    };
    await set(false);
    for (const at of ["172.31.0.2", "169.254.169.253"])
      await expect(dig(`+short @${at} ${nameOfB}`)).rejects.toThrow("no servers could be reached");
    await set(true);
    expect(await dig(`+short ${nameOfB}`)).toBe(ipOfB);
  });

  it("VDN-02 takes 1,024 questions a second from an interface, and no more", async () => {
    const script = `
import socket, struct, time
question = struct.pack(">6H", 7, 256, 1, 0, 0, 0) + b"\\1a\\7example\\0" + struct.pack(">2H", 1, 1)
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 22)
s.connect(("172.31.0.2", 53))
s.setblocking(False)
got = sent = 0
end = time.monotonic() + 2
while time.monotonic() < end:
    for n in range(10):
        s.send(question); sent += 1
    time.sleep(0.002)
    try:
        while True: s.recv(512); got += 1
    except BlockingIOError: pass
time.sleep(0.3)
try:
    while True: s.recv(512); got += 1
except BlockingIOError: pass
print(sent, got)`;
    const [sent, got] = (await server.inside(a, `python3 -c '${script}'`)).split(" ").map(Number);
    expect(sent).toBeGreaterThan(4_000);
    expect(got).toBeGreaterThan(1_024);
    expect(got).toBeLessThanOrEqual(3 * 1_024);
    await new Promise((wake) => setTimeout(wake, 1_100));
    expect(await dig(`+short ${nameOfB}`)).toBe(ipOfB);
  });
});
