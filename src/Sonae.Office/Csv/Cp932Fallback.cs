using System.Text;

namespace Sonae.Office.Csv;

/// <summary>
/// Lets a strict CP932 decoder read characters that have two codes (髙﨑 as Excel writes them, ∪≒): the runtime counts the second code
/// as a mere best fit and refuses it. Everything else unknown still throws.
/// </summary>
internal sealed class Cp932Fallback : DecoderFallback
{
    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        // What the lenient decoder gives for codes without a character.
        private const char Unknown = '・';
        private static readonly Encoding Lenient = CodePagesEncodingProvider.Instance.GetEncoding(932)!; // checked where the strict one is made
        private char character;
        private int left;

        public override int Remaining => left;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            var text = Lenient.GetString(bytesUnknown);
            if (bytesUnknown.Length != 2 || text.Length != 1 || text[0] is Unknown or '?' or '\uFFFD')
                throw new DecoderFallbackException("No character of CP932.", bytesUnknown, index);
            (character, left) = (text[0], 1);
            return true;
        }

        public override char GetNextChar() => left-- > 0 ? character : '\0';

        public override bool MovePrevious() => false;

        public override void Reset() => left = 0;
    }
}
