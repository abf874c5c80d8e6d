/** Brings outputs into the plain values that CBOR carries, member by modelled member. */
import { formatCbor } from "./cbor.ts";
import type { ServiceModel } from "../model.ts";

/** The CBOR bytes of a value of a shape. */
export const writeCbor = (model: ServiceModel, shape: string, value: unknown): Buffer =>
  formatCbor(plainOf(model, shape, value));

/** The modelled members of a value as CBOR can carry them. */
export function plainOf(model: ServiceModel, name: string, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  const shape = model.shape(name);
  switch (shape.type) {
    case "structure": {
      const given = value as Record<string, unknown>;
      const entries = Object.entries(shape.members).map(([key, m]) => [key, plainOf(model, m.shape, given[key])]);
      return Object.fromEntries(entries) as unknown;
    }
    case "list":
      return Array.from(value as Iterable<unknown>, (item) => plainOf(model, shape.member.shape, item));
    case "map": {
      const entries = Object.entries(value).map(([key, item]) => [key, plainOf(model, shape.value.shape, item)]);
      return Object.fromEntries(entries) as unknown;
    }
    case "blob":
      return typeof value === "string" ? Buffer.from(value) : value;
    default:
      return value;
  }
}
