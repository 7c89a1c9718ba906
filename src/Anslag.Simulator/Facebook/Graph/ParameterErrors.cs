namespace Anslag.Simulator.Facebook.Graph;

/// <summary>What is wrong with a request before anybody asks what it means.</summary>
internal static class ParameterErrors
{
    private const int BadRequest = StatusCodes.Status400BadRequest;

    public static GraphError Invalid(string message) => new(BadRequest, 100, $"(#100) {message}");

    public static GraphError Unknown(string name) => Invalid($"Unknown parameter: {name}");

    public static GraphError Missing(string name) => Invalid($"The parameter {name} is required");

    public static GraphError Wrong(Parameter parameter) => Invalid($"Param {parameter.Name} must be {parameter.Wanted}");

    public static GraphError NoSuchField(string name, string node) =>
        Invalid($"Tried accessing nonexisting field ({name}) on node type ({node})");

    public static GraphError UnreadableFields() => new(BadRequest, 2500, "Syntax error in the parameter fields");

    public static GraphError UnreadableBody() => Invalid("The body is neither a JSON object nor a form");

    public static GraphError UnknownPath(string path) => new(BadRequest, 2500, $"Unknown path components: /{path}");

    public static GraphError NoSuchObject(string method, string id) => new(BadRequest, 100,
        $"Unsupported {method.ToLowerInvariant()} request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, "
        + "or does not support this operation.")
    {
        Type = "GraphMethodException",
        Subcode = 33,
    };
}
