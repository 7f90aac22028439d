/** Stems of acts that have no doer: two who talk with each other may be named either way round. */
export const SYMMETRIC: ReadonlySet<string> = new Set(
  'talk speak convers discuss confer meet meeting call phone telephon ring chat negoti trade agree agreement exchang cooper convers dialogu discuss tie relat partnership review share reaffirm work held hold marri wed divorc resembl differ merg clash fight draw'.split(
    ' ',
  ),
);
