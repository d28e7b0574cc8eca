import { helpCountries } from '../../../domain/support/help-lines.ts';
import type { WhoseLines } from '../../../domain/support/whose-lines.ts';
import { useSupportCopy } from '../../copy/use-support-copy.ts';
import { inAlphabet, regionName } from '../../copy/written.ts';
import { Field } from '../../parts/field.tsx';
import { regionOfBrowser } from './region-of-browser.ts';

/** The countries to choose from, by name. The one that the browser's language names comes first. */
function countriesWith(chosen: string | undefined) {
  const near = regionOfBrowser();
  const named = [...new Set([...helpCountries, ...(chosen === undefined ? [] : [chosen])])]
    .map((code) => ({ code, name: regionName(code) }))
    .toSorted((a, b) => inAlphabet(a.name, b.name));
  return [...named.filter(({ code }) => code === near), ...named.filter(({ code }) => code !== near)];
}

type CountryChoiceProps = { readonly whose: WhoseLines; readonly onChoose: (country: string) => void };

/** A country for the lines, by the person's own choice. A guess is not shown as chosen, so that it can be chosen, too. */
export function CountryChoice({ whose, onChoose }: CountryChoiceProps) {
  const { copy } = useSupportCopy();
  const isChosen = whose.kind === 'chosen';
  return (
    <Field label={copy.support.country} {...(isChosen ? {} : { lead: copy.support.countryLead })}>
      {(control) => (
        <select
          {...control}
          value={isChosen ? whose.country : ''}
          onChange={({ currentTarget }) => currentTarget.value && onChoose(currentTarget.value)}
        >
          {isChosen ? null : (
            <option value="">
              {whose.kind === 'guessed'
                ? copy.support.guessedChoice(regionName(whose.country))
                : copy.support.noCountry}
            </option>
          )}
          {countriesWith(whose.country).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
