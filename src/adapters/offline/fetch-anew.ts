/** Fetches files past the browser's own cache, and so renews what that holds of them. Answers whether all came whole. */
export async function fetchAnew(addresses: readonly URL[]): Promise<boolean> {
  const whole = await Promise.all(
    addresses.map(async (address) => {
      try {
        const response = await fetch(address, { cache: 'reload' });
        await response.arrayBuffer();
        return response.status === 200;
      } catch {
        return false;
      }
    }),
  );
  return whole.every(Boolean);
}
