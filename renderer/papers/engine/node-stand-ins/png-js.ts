/**
 * Stands in for the class of `png-js` under pdfkit, which unpacks pictures with it. Papers have none
 * (codes are drawn as lines), and it would bring a second zlib with it.
 */
function noPictures(): never {
  throw new Error('papers hold no pictures');
}

// pdfkit asks for the class as the module.
// eslint-disable-next-line no-restricted-syntax
export default noPictures;
