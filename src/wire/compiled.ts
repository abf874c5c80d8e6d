/** Keeps what was compiled for each shape of each model, so that it is compiled once and only when needed. */
import type { ServiceModel, Shape } from "./model.ts";

/** Gives the compiled form of a shape by name; `compile` must not ask for the shape that it compiles. */
export function perShape<T>(
  compile: (model: ServiceModel, shape: Shape) => T,
): (model: ServiceModel, shape: string) => T {
  const models = new WeakMap<ServiceModel, Map<string, T>>();
  return (model, name) => {
    let shapes = models.get(model);
    if (shapes === undefined) models.set(model, (shapes = new Map()));
    let compiled = shapes.get(name);
    if (compiled === undefined) shapes.set(name, (compiled = compile(model, model.shape(name))));
    return compiled;
  };
}
