const numbers = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56,
  57, 58, 59, 60,
] as const;
const minutes = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
  30,
] as const;
const breathsIn = [2, 3, 4, 5, 6] as const;
const breathsOut = [3, 4, 5, 6, 7, 8] as const;
const left = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * What counts. `count.7` is "7.", `count.min-7` "7 minutes.", `count.left-7` "7 to go."; `count.in-4` and `count.out-4`
 * count a whole breath in one recording, a number on every second.
 */
export const countCueIds = [
  ...numbers.map((number) => `count.${number}` as const),
  ...minutes.map((number) => `count.min-${number}` as const),
  ...breathsIn.map((seconds) => `count.in-${seconds}` as const),
  ...breathsOut.map((seconds) => `count.out-${seconds}` as const),
  ...left.map((number) => `count.left-${number}` as const),
  'count.side-left',
  'count.side-right',
] as const;
