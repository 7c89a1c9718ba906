namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Holds a request against its edge's table: nothing unknown, nothing of the wrong kind, nothing missing.</summary>
internal static class ParameterCheck
{
    public static void Hold(EdgeShape shape, GraphParameters said)
    {
        var known = Modifiers.Of(shape).Concat(shape.Parameters).DistinctBy(parameter => parameter.Name)
            .ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        foreach (var (name, value) in said.Values)
            Refuse(known.GetValueOrDefault(name), name, parameter => parameter.Accepts(value));
        foreach (var name in said.Files.Keys)
            Refuse(known.GetValueOrDefault(name), name, parameter => parameter.Kind == ParameterKind.File);
        if (shape.Parameters.FirstOrDefault(parameter => parameter.IsRequired && !said.Has(parameter.Name)) is { } missing)
            throw new GraphRefusal(ParameterErrors.Missing(missing.Name));
    }

    private static void Refuse(Parameter? parameter, string name, Func<Parameter, bool> accepts)
    {
        if (parameter is null)
            throw new GraphRefusal(ParameterErrors.Unknown(name));
        if (!accepts(parameter))
            throw new GraphRefusal(ParameterErrors.Wrong(parameter));
    }
}
