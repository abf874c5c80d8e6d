/** The AWS SDK for JavaScript as a client. */
import * as ec2Module from "@aws-sdk/client-ec2";
import { waiterSeconds } from "./client.ts";
import type { Client, Place } from "./client.ts";

type Command = new (input: object) => never;
type Waiter = (settings: object, input: object) => Promise<unknown>;

/** Opens the SDK. */
export function openSdk({ endpoint, region, account }: Place): Client {
  const credentials = { accessKeyId: account, secretAccessKey: "x" };
  const client = new ec2Module.EC2Client({ endpoint, region, credentials, maxAttempts: 1 });
  const parts = ec2Module as unknown as Readonly<Record<string, unknown>>;
  return {
    name: "the JavaScript SDK",
    call: (operation, input) => client.send(new (parts[`${operation}Command`] as Command)(withUserData(input))),
    wait: async (waiter, input) => {
      const name = waiter.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
      await (parts[`waitUntil${name}`] as Waiter)(
        { client, maxWaitTime: waiterSeconds, minDelay: 1, maxDelay: 1 },
        input,
      );
    },
    close: async () => client.destroy(),
  };
}

/** User data in base 64, as the other clients send it by themselves. */
function withUserData(input: Readonly<Record<string, unknown>>): object {
  const { UserData } = input;
  return typeof UserData === "string" ? { ...input, UserData: Buffer.from(UserData).toString("base64") } : input;
}
