import { helpCountries } from '../../../domain/support/help-lines.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { inAlphabet, regionName } from '../../copy/written.ts';
import { Field } from '../../parts/field.tsx';
import { regionOfBrowser } from './region-of-browser.ts';

type CountryChoiceProps = {
  /** Shown as chosen, though it may only be what the browser's language names. */
  readonly country: string | undefined;
  readonly onChoose: (country: string) => void;
};

/** A country for the lines, by the person's own choice. The one that the browser's language names comes first. */
export function CountryChoice({ country, onChoose }: CountryChoiceProps) {
  const { copy } = useSupportCopy();
  const near = regionOfBrowser();
  const named = [...new Set([...helpCountries, ...(country === undefined ? [] : [country])])]
    .map((code) => ({ code, name: regionName(code) }))
    .toSorted((a, b) => inAlphabet(a.name, b.name));
  const ordered = [
    ...named.filter(({ code }) => code === near),
    ...named.filter(({ code }) => code !== near),
  ];
  return (
    <Field label={copy.support.country} lead={copy.support.countryLead}>
      {(control) => (
        <select
          {...control}
          value={country ?? ''}
          onChange={({ currentTarget }) => currentTarget.value && onChoose(currentTarget.value)}
        >
          {country === undefined ? <option value="">{copy.support.noCountry}</option> : null}
          {ordered.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
