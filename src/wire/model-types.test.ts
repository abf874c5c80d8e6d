/** The generated types of inputs are assignable to those of the JavaScript SDK. */
import type * as ec2 from "@aws-sdk/client-ec2";
import type * as kms from "@aws-sdk/client-kms";
import { expectTypeOf, it } from "vitest";
import type { Operations as Ec2 } from "../models/ec2.d.ts";
import type { Operations as Kms } from "../models/kms.d.ts";

type Command<Sdk, Name extends string> = `${Name}Command` extends keyof Sdk ? Sdk[`${Name}Command`] : never;
type InputOf<C> = C extends { new (...args: infer A): unknown } ? NonNullable<A[0]> : never;

/** The SDK's types have no readonly members. */
type Mutable<T> = T extends Date | Uint8Array
  ? T
  : T extends readonly (infer Item)[]
    ? Mutable<Item>[]
    : T extends object
      ? { -readonly [K in keyof T]: Mutable<T[K]> }
      : T;

/** Names of the operations whose input the SDK would not take. */
type Refused<Operations, Sdk> = {
  [Name in keyof Operations & string]: [Command<Sdk, Name>] extends [never]
    ? never
    : Operations[Name] extends readonly [infer Input, unknown]
      ? Mutable<Input> extends InputOf<Command<Sdk, Name>>
        ? never
        : Name
      : Name;
}[keyof Operations & string];

it("what our operations take, the SDK would send", () => {
  expectTypeOf<Refused<Ec2, typeof ec2>>().toEqualTypeOf<never>();
  expectTypeOf<Refused<Kms, typeof kms>>().toEqualTypeOf<never>();
});
