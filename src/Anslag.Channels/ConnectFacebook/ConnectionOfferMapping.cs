using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Anslag.Channels.ConnectFacebook;

internal sealed class ConnectionOfferMapping : IEntityTypeConfiguration<ConnectionOffer>
{
    public void Configure(EntityTypeBuilder<ConnectionOffer> builder)
    {
        builder.ToTable("channels_connection_offers");
        builder.HasKey(offer => offer.Id);
    }
}
