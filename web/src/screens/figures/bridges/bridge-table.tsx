import type { BridgeAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { fill } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';

/** The bridge as a table: where it starts, what each line does and whom it concerns, and where it ends. */
export function BridgeTable({ answer }: { readonly answer: BridgeAnswer }) {
  const { texts } = useLaget();
  const text = texts.bridges;
  const { from, to } = answer.definitions;
  const caption = fill(text.chart, { from: from.name, to: to.name });
  const star = (state: string) => (state === 'provisional' ? '*' : '');
  const provisional = [from, to].some(({ state }) => state === 'provisional');
  const together = answer.lines.some(({ choice }) => choice === 'other');
  return (
    <>
      <div className="table-wrap">
        <table className="plain">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.line}</th>
              <th scope="col" className="who">
                {text.who}
              </th>
              <th scope="col" className="number">
                {answer.measure === 'points' ? text.points : text.perHundred}
              </th>
              <th scope="col" className="number after">
                {text.after}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="end">
              <th scope="row">{from.name}</th>
              <td className="who">{from.text}</td>
              <td className="number">{text.start}</td>
              <td className="number after">
                {from.numberText}
                {star(from.state)}
              </td>
            </tr>
            {answer.lines.map(({ choices, label, personsText, numberText, afterText }) => (
              <tr key={choices.join('+')}>
                <th scope="row">{label}</th>
                <td className="who">{personsText}</td>
                <td className="number">{numberText}</td>
                <td className="number after">{afterText}</td>
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{to.name}</th>
              <td className="who">{to.text}</td>
              <td className="number">{fill(text.whole, { difference: answer.total.numberText })}</td>
              <td className="number after">
                {to.numberText}
                {star(to.state)}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
      <div className="after-table">
        {together ? <p>{text.together}</p> : null}
        {provisional ? (
          <p>
            <strong>*</strong> {texts.figures.starMeans}
          </p>
        ) : null}
        <p>{text.rounded}</p>
      </div>
    </>
  );
}
