type Numbers = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** A typed array that grows: for columns whose length is only known at the end. */
export class Column<A extends Numbers> {
  #make: new (
    length: number,
  ) => A;
  #items: A;
  #length = 0;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#items = new make(64);
  }

  /** How many values have been pushed. */
  get length(): number {
    return this.#length;
  }

  push(value: number) {
    if (this.#length === this.#items.length) {
      const larger = new this.#make(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = value;
  }

  /** What was pushed, as a copy of just that length. */
  values(): A {
    return this.#items.slice(0, this.#length) as A;
  }
}
