const thai = new Intl.Collator('th', { numeric: true })

/** Thai dictionary order: leading vowels after their consonant, หมู่ที่ 2 before หมู่ที่ 10. */
export const compareThai = (a: string, b: string) => thai.compare(a, b)
