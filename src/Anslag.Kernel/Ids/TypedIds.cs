using System.Reflection;

namespace Anslag.Kernel.Ids;

internal static class TypedIds
{
    public static bool IsTypedId(Type type) =>
        type.IsValueType && Array.Exists(type.GetInterfaces(), IsTypedIdInterface);

    public static IEnumerable<Type> In(Assembly assembly) => assembly.GetTypes().Where(IsTypedId);

    private static bool IsTypedIdInterface(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ITypedId<>);
}
