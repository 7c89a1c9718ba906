namespace Anslag.People.Register;

/// <summary>Reads a file of the register row by row, and says where it is wrong. The files are ours: commas, a header row, no quotes.</summary>
internal static class RegisterFile
{
    public static List<T> Read<T>(TextReader reader, string file, Func<RegisterRow, T> make)
    {
        var columns = (reader.ReadLine() ?? string.Empty).Split(',');
        var (rows, codes, number) = (new List<T>(), new HashSet<string>(), 1);
        while (reader.ReadLine() is { } line)
        {
            number++;
            var fields = line.Split(',');
            if (fields.Length != columns.Length)
                throw new InvalidDataException($"{file}, line {number}: {fields.Length} fields and not {columns.Length}");
            rows.Add(make(new RegisterRow(columns, fields, $"{file}, line {number}", codes)));
        }
        return rows;
    }
}

/// <summary>One row, with its place.</summary>
internal sealed class RegisterRow(string[] columns, string[] fields, string place, HashSet<string> codes)
{
    public string Text(string column)
    {
        var index = Array.IndexOf(columns, column);
        var text = index < 0 ? string.Empty : fields[index].Trim();
        return text.Length > 0 ? text : throw Problem(column, "is empty");
    }

    /// <summary>A code of digits that no other row has.</summary>
    public string Code(string column, int length)
    {
        var code = Text(column);
        if (code.Length != length || !code.All(char.IsAsciiDigit))
            throw Problem(column, $"'{code}' is not a code of {length} digits");
        return codes.Add(code) ? code : throw Problem(column, $"'{code}' stands twice");
    }

    public InvalidDataException Problem(string column, string what) => new($"{place}, {column}: {what}");
}
