using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Anslag.Simulator.Facebook.Graph;

/// <summary>Cuts a list into pages by cursors that stay right when something is added or deleted between two calls.</summary>
internal static class Paging
{
    private const int Usual = 25;
    private const int Most = 100;

    /// <summary>One page of a list along which <paramref name="key"/> rises.</summary>
    public static JsonObject Cut<T>(IEnumerable<T> all, Func<T, string> key, Func<T, JsonObject> tell, GraphCall call)
    {
        var list = all.ToList();
        var limit = Math.Clamp(call.Parameters.Count("limit") ?? Usual, 1, Most);
        var (after, before) = (Cursor(call, "after"), Cursor(call, "before"));
        var onward = list.Where(each => after is null || string.CompareOrdinal(key(each), after) > 0);
        var page = before is null
            ? onward.Take(limit).ToList()
            : list.Where(each => string.CompareOrdinal(key(each), before) < 0).TakeLast(limit).ToList();
        var answer = new JsonObject { ["data"] = new JsonArray([.. page.Select(tell)]) };
        if (page.Count > 0)
            answer["paging"] = Links(key(page[0]), key(page[^1]), key(list[0]), key(list[^1]), call);
        return answer;
    }

    private static JsonObject Links(string first, string last, string veryFirst, string veryLast, GraphCall call)
    {
        var links = new JsonObject { ["cursors"] = new JsonObject { ["before"] = Encode(first), ["after"] = Encode(last) } };
        if (first != veryFirst)
            links["previous"] = Address(call, "before", first);
        if (last != veryLast)
            links["next"] = Address(call, "after", last);
        return links;
    }

    private static string Address(GraphCall call, string direction, string key)
    {
        var query = QueryHelpers.ParseQuery(call.Base.Query)
            .Where(parameter => parameter.Key is not ("after" or "before" or "access_token"))
            .Select(parameter => KeyValuePair.Create<string, string?>(parameter.Key, parameter.Value))
            .Append(new("access_token", call.Holder.Value))
            .Append(new(direction, Encode(key)));
        return QueryHelpers.AddQueryString(call.Base.Root + call.Base.Path, query);
    }

    private static string? Cursor(GraphCall call, string name)
    {
        if (call.Parameters.Text(name) is not { Length: > 0 } cursor)
            return null;
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor));
        }
        catch (FormatException)
        {
            throw new GraphRefusal(ParameterErrors.Invalid($"Param {name} is no cursor"));
        }
    }

    private static string Encode(string key) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(key));
}
