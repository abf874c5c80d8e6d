/** The operators of conditions: whether one value of a request fits one value of a policy. */
import { isInRange, isRange } from "./ip-range.ts";
import { patternOf } from "./variable.ts";
import type { Reading } from "./variable.ts";
import { fits, fitsArn } from "./wildcard.ts";

/** What an operator does. */
export interface Operator {
  /** True for what holds where nothing fits: `StringNotEquals`. */
  readonly negated: boolean;
  /** Whether a request's value fits a policy's. */
  readonly fits: (given: string, wanted: string, reading: Omit<Reading, "wild">) => boolean;
  /** Whether a policy may have this value. */
  readonly accepts: (wanted: string) => boolean;
}

type Test = Pick<Operator, "fits" | "accepts">;
const anything = (): boolean => true;

/** Compares texts as patterns; `shape` makes both alike first. */
function textual(wild: boolean, shape: (text: string) => string, matches = fits): Test {
  return {
    accepts: anything,
    fits: (given, wanted, reading) => {
      const pattern = patternOf(wanted, { ...reading, wild });
      if (!pattern) return false;
      const shaped = pattern.map((token) => (typeof token === "string" ? shape(token) : token));
      return matches(shaped, shape(given));
    },
  };
}

/** Compares numbers that texts stand for; what stands for none fits nothing. */
function numeric(read: (text: string) => number | undefined, holds: (given: number, wanted: number) => boolean): Test {
  return {
    accepts: (wanted) => read(wanted) !== undefined,
    fits: (given, wanted) => {
      const [one, other] = [read(given), read(wanted)];
      return one !== undefined && other !== undefined && holds(one, other);
    },
  };
}

const asIs = (text: string): string => text;
const lower = (text: string): string => text.toLowerCase();
const isBoolean = (text: string): boolean => /^(true|false)$/i.test(text);

const readNumber = (text: string): number | undefined =>
  /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/.test(text) ? Number(text) : undefined;

/** A moment in ISO 8601, from a year to a fraction of a second, or in seconds since 1970. */
function readDate(text: string): number | undefined {
  if (/^\d{5,}(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const isoDate = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
  if (!isoDate.test(text)) return undefined;
  const moment = Date.parse(/T/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(moment) ? undefined : moment;
}

const both = (name: string, test: Test, not = name.replace(/^([A-Z][a-z]+)/, "$1Not")): [string, Operator][] => [
  [name, { ...test, negated: false }],
  [not, { ...test, negated: true }],
];
const only = (name: string, test: Test): [string, Operator] => [name, { ...test, negated: false }];

function ordered(kind: string, read: (text: string) => number | undefined): [string, Operator][] {
  return [
    ...both(
      `${kind}Equals`,
      numeric(read, (a, b) => a === b),
    ),
    only(
      `${kind}LessThan`,
      numeric(read, (a, b) => a < b),
    ),
    only(
      `${kind}LessThanEquals`,
      numeric(read, (a, b) => a <= b),
    ),
    only(
      `${kind}GreaterThan`,
      numeric(read, (a, b) => a > b),
    ),
    only(
      `${kind}GreaterThanEquals`,
      numeric(read, (a, b) => a >= b),
    ),
  ];
}

const inRange: Test = { accepts: isRange, fits: (given, wanted) => isInRange(given, wanted) === true };

/** Every operator but `Null`, by name in lower case: operators know no case. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  [
    ...both("StringEquals", textual(false, asIs)),
    ...both("StringEqualsIgnoreCase", textual(false, lower)),
    ...both("StringLike", textual(true, asIs)),
    ...ordered("Numeric", readNumber),
    ...ordered("Date", readDate),
    only("Bool", { accepts: isBoolean, fits: (given, wanted) => lower(given) === lower(wanted) }),
    only("BinaryEquals", { accepts: anything, fits: (given, wanted) => given === wanted }),
    ...both("IpAddress", inRange, "NotIpAddress"),
    ...both("ArnEquals", textual(true, asIs, fitsArn)),
    ...both("ArnLike", textual(true, asIs, fitsArn)),
  ].map(([name, operator]) => [name.toLowerCase(), operator]),
);
