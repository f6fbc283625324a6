declare const stemmer: { stem(word: string): string }
export default stemmer
