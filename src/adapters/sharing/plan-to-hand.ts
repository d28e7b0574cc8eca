import type { Protocol } from '../../domain/protocol/protocol.ts';
import type { PlanToHand } from '../../machines/plan-sharing.ts';
import { bareTextOf, linkOf } from './plan-text.ts';
import { codeOfProtocol } from './protocol-code.ts';
import { qrCodeOf } from './qr-code.ts';

/** `protocol` in every form that needs no file. `address` is where the app is for everybody, if that is known. */
export async function planToHand(protocol: Protocol, address: string | undefined): Promise<PlanToHand> {
  const code = await codeOfProtocol(protocol);
  if (code === undefined) return { link: { kind: 'tooLong' }, qr: undefined };
  if (address === undefined) return { link: { kind: 'noAddress' }, qr: qrCodeOf(bareTextOf(code)) };
  const href = linkOf(address, code);
  return { link: { kind: 'link', href }, qr: qrCodeOf(href) };
}
