import type { Definition, Level, Numberings } from './definitions.ts';
import type { MarkerForm } from './marker-form.ts';
import type { Place } from './outline-numbers.ts';

/** How the items of a list begin. */
export type ItemForm = MarkerForm | 'bullet';

/** How far each level of a list usually stands in from the one above, in twentieths of a point. */
export const STEP = 567;

const bullets = ['•', '–', '▪'];

/**
 * One list with those in it, or markers that go on from paragraph to paragraph. A list within a list counts anew in
 * each item; a marker that is not the next one begins the count there.
 */
export class MarkerRun {
  readonly #numberings: Numberings;
  readonly #left: number;
  readonly #step: number;
  /** The form that each level mostly has. */
  readonly #forms: readonly ItemForm[];
  /** The run that each level is in, its definition, and what it has counted to. */
  readonly #open: { readonly num: number; readonly definition: Definition; readonly count: number }[] = [];

  /**
   * @param left how far the text around the list stands in
   * @param step how far each level stands in from the one above
   */
  constructor(numberings: Numberings, left: number, forms: readonly ItemForm[], step = STEP) {
    this.#numberings = numberings;
    this.#left = left;
    this.#forms = forms;
    this.#step = step;
  }

  /** Where the next item of a level counts. */
  place(level: number, form: ItemForm, index = 1): Place {
    const definition = this.#definition(level, form);
    const own = this.#open[level];
    const around = own ?? this.#open[level - 1];
    const goesOn =
      around?.definition === definition && (form === 'bullet' || (own?.count ?? 0) === index - 1);
    const num = goesOn
      ? around.num
      : this.#numberings.begin(definition, new Map(form === 'bullet' ? [] : [[level, index]]));
    this.#open.splice(level);
    this.#open[level] = { num, definition, count: index };
    return { num, level };
  }

  #definition(level: number, form: ItemForm): Definition {
    const forms = this.#forms.map((usual, index) => (index === level ? form : usual));
    const names = forms.map((each) => (each === 'bullet' ? each : Object.values(each).join('')));
    return this.#numberings.define(`list ${this.#left} ${this.#step} ${names.join(' ')}`, () =>
      forms.map((each, index) => levelOf(each, index, this.#left, this.#step)),
    );
  }
}

function levelOf(form: ItemForm, level: number, left: number, step: number): Level {
  const place = { left: left + (level + 1) * step, hanging: step };
  return form === 'bullet'
    ? { counting: 'bullet', text: bullets[level % bullets.length] ?? '•', ...place }
    : { counting: form.counting, text: `${form.before}%${level + 1}${form.after}`, ...place };
}
