import { useState } from 'react';
import { useHandOverCopy } from '../../copy/use-hand-over-copy.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { useServices } from '../../services.ts';

/** The link, to be copied by a tap or by hand. */
export function SendLink({ link }: { readonly link: string }) {
  const { copy } = useHandOverCopy();
  const { planSharing } = useServices();
  const [told, setTold] = useState('');
  const copyIt = async () => {
    const isCopied = await planSharing.copyText(link);
    setTold(isCopied ? copy.handOver.copied : copy.handOver.notCopied);
  };
  return (
    <Card title={copy.handOver.link} lead={copy.handOver.linkLead}>
      <Field label={copy.handOver.linkField}>
        {(control) => (
          <input {...control} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
        )}
      </Field>
      <Button onClick={() => void copyIt()}>{copy.handOver.copy}</Button>
      <p aria-live="polite">{told}</p>
    </Card>
  );
}
