/** A cloud in this process for tests: calls go through validation and dispatch as a client's do, without HTTP. */
import { Cloud } from "../src/core/cloud.ts";
import type { CloudOptions } from "../src/core/cloud.ts";
import { loadService, serviceNames } from "../src/services/index.ts";
import { validate } from "../src/wire/validate.ts";
import type { Operations as Ec2 } from "../src/models/ec2.d.ts";

/** Who calls, and where. */
export interface Caller {
  readonly account?: string;
  readonly region?: string;
}

/** A fresh cloud with a fixed seed, and ways to call it. */
export interface TestCloud {
  readonly cloud: Cloud;
  readonly call: (service: string, operation: string, input?: object, caller?: Caller) => Promise<any>;
  readonly ec2: <N extends keyof Ec2 & string>(
    operation: N,
    input?: Ec2[N][0],
    caller?: Caller,
  ) => Promise<NonNullable<Ec2[N][1]>>;
}

/** Opens a fresh cloud. */
export function openCloud(options: Partial<CloudOptions> = {}): TestCloud {
  const cloud = new Cloud({ load: loadService, names: serviceNames, seed: "test", validate, ...options });
  cloud.begin();
  const call = async (service: string, operation: string, input: object = {}, caller: Caller = {}): Promise<any> => {
    const { account = "000000000000", region = "us-east-1" } = caller;
    const arn = `arn:aws:iam::${account}:root`;
    const identity = { account, arn, userId: account, accessKeyId: account, anonymous: false };
    validate(service, operation, input as never);
    return cloud.dispatch({
      service,
      operation,
      input: input as Record<string, unknown>,
      identity,
      region,
      requestId: crypto.randomUUID(),
      sourceIp: "127.0.0.1",
      userAgent: "test",
    });
  };
  return { cloud, call, ec2: (operation, input, caller) => call("ec2", operation, input, caller) };
}
