/** The AWS SDK for JavaScript as a client. */
import * as logsModule from "@aws-sdk/client-cloudwatch-logs";
import * as dynamodbModule from "@aws-sdk/client-dynamodb";
import * as ec2Module from "@aws-sdk/client-ec2";
import * as elbModule from "@aws-sdk/client-elastic-load-balancing-v2";
import * as kinesisModule from "@aws-sdk/client-kinesis";
import * as ramModule from "@aws-sdk/client-ram";
import * as s3Module from "@aws-sdk/client-s3";
import { waiterSeconds } from "./client.ts";
import type { Client, Place, Service } from "./client.ts";

type Command = new (input: object) => never;
type Modules = Readonly<Record<Service, Readonly<Record<string, unknown>>>>;
type Waiter = (settings: object, input: object) => Promise<unknown>;

/** Opens the SDK. */
export function openSdk({ endpoint, region, account }: Place): Client {
  const credentials = { accessKeyId: account, secretAccessKey: "x" };
  const settings = { endpoint, region, credentials, maxAttempts: 1 };
  const client = new ec2Module.EC2Client(settings);
  const others = {
    ec2: client,
    elbv2: new elbModule.ElasticLoadBalancingV2Client(settings),
    dynamodb: new dynamodbModule.DynamoDBClient(settings),
    kinesis: new kinesisModule.KinesisClient(settings),
    logs: new logsModule.CloudWatchLogsClient(settings),
    ram: new ramModule.RAMClient(settings),
    s3: new s3Module.S3Client({ ...settings, forcePathStyle: true }),
  };
  const parts = ec2Module as unknown as Modules[Service];
  const modules = {
    ec2: parts,
    elbv2: elbModule,
    dynamodb: dynamodbModule,
    kinesis: kinesisModule,
    logs: logsModule,
    ram: ramModule,
    s3: s3Module,
  } as unknown as Modules;
  return {
    name: "the JavaScript SDK",
    call: (operation, input, service = "ec2") => {
      const sender = others[service] as { send: (command: never) => Promise<unknown> };
      return sender.send(new (modules[service][`${operation}Command`] as Command)(withUserData(input)));
    },
    wait: async (waiter, input) => {
      const name = waiter.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
      await (parts[`waitUntil${name}`] as Waiter)(
        { client, maxWaitTime: waiterSeconds, minDelay: 1, maxDelay: 1 },
        input,
      );
    },
    close: async () => Object.values(others).forEach((one) => one.destroy()),
  };
}

/** User data in base 64, as the other clients send it by themselves. */
function withUserData(input: Readonly<Record<string, unknown>>): object {
  const { UserData } = input;
  return typeof UserData === "string" ? { ...input, UserData: Buffer.from(UserData).toString("base64") } : input;
}
