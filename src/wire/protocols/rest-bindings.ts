/** Where a REST operation's members stand: path, query, headers, status or body. */
import { perShape } from "../compiled.ts";
import type { Member, ServiceModel, StructureShape } from "../model.ts";

/** The members of an input or output, sorted by where they stand. */
export interface Bindings {
  readonly shape: StructureShape;
  readonly labels: readonly Bound[];
  readonly queries: readonly Bound[];
  /** Takes all query fields that no other member names. */
  readonly queryMap?: Bound;
  readonly headers: readonly Bound[];
  readonly prefixes: readonly Bound[];
  readonly status?: Bound;
  /** The member that is the whole body. */
  readonly payload?: Bound;
  /** True when other members make up the body. */
  readonly hasBody: boolean;
}

/** One member and its name on the wire. */
export interface Bound {
  readonly key: string;
  readonly name: string;
  readonly member: Member;
}

/** The bindings of a structure. */
export const bindings: (model: ServiceModel, shape: string) => Bindings = perShape((model, shape) => {
  const structure = shape as StructureShape;
  const all = Object.entries(structure.members).map(([key, member]): Bound => {
    const name = member.locationName ?? key;
    return { key, member, name: member.location?.startsWith("header") ? name.toLowerCase() : name };
  });
  const at = (location: string) => all.filter(({ member }) => member.location === location);
  const isMap = ({ member }: Bound) => model.shape(member.shape).type === "map";
  const inBody = all.filter(({ member }) => member.location === undefined);
  return {
    shape: structure,
    labels: at("uri"),
    queries: at("querystring").filter((bound) => !isMap(bound)),
    queryMap: at("querystring").find(isMap),
    headers: at("header"),
    prefixes: at("headers"),
    status: at("statusCode")[0],
    payload: inBody.find(({ key }) => key === structure.payload),
    hasBody: structure.payload === undefined && inBody.length > 0,
  };
});
