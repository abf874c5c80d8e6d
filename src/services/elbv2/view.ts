/** Views of rows that depend on the row alone. */
import type { Row } from "../../core/table.ts";

/** A view computed once for each version of a row, frozen. */
export function viewOf<R extends Row, V extends object>(make: (row: R) => V): (row: R) => V {
  const views = new WeakMap<R, V>();
  return (row) => {
    let view = views.get(row);
    if (!view) views.set(row, (view = Object.freeze(make(row))));
    return view;
  };
}
