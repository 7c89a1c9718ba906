using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Anslag.Kernel.Storage;

/// <summary>Every row of an organisation is filtered by the organisation that the context is made for.</summary>
internal static class OrganisationFilter
{
    public const string Name = "organisation";

    public static void Apply(ModelBuilder model, AnslagDb db)
    {
        var owned = model.Model.GetEntityTypes().Where(type => type.BaseType is null).Select(type => type.ClrType)
            .Where(typeof(IBelongsToOrganisation).IsAssignableFrom).ToList();
        foreach (var row in owned.Select(type => model.Entity(type)))
        {
            row.HasQueryFilter(Name, Filter(row.Metadata.ClrType, db));
            // A row whose owner is not who the change says is not changed, whatever its id.
            row.Property(nameof(IBelongsToOrganisation.OrganisationId)).IsConcurrencyToken();
        }
    }

    private static LambdaExpression Filter(Type entity, AnslagDb db)
    {
        var row = Expression.Parameter(entity, "row");
        var context = Expression.Constant(db);
        return Expression.Lambda(
            Expression.OrElse(
                Expression.Property(context, nameof(AnslagDb.ReadsAllOrganisations)),
                Expression.Equal(
                    Expression.Property(row, nameof(IBelongsToOrganisation.OrganisationId)),
                    Expression.Property(context, nameof(AnslagDb.OwnOrganisation)))),
            row);
    }
}
