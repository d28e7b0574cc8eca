/** Does what it is given in the order it came, at most `count` at once. */
export function makeLanes(count: number) {
  const waiting: (() => void)[] = [];
  let free = count;
  return async function run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
