/** A whole answer whose bytes are those of the build. Rejects on anything else: parts, errors, pages put in by a proxy. */
export async function fetchWhole(
  address: string,
  integrity: string,
  how: Pick<RequestInit, 'cache' | 'signal'>,
): Promise<Response> {
  const response = await fetch(address, { ...how, integrity });
  if (response.status !== 200) throw new Error(address);
  // A navigation may not be answered with a response that was redirected.
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}
